import { fieldsOf } from '../report/field';
import { REPORT, SECTION } from '../report/shape';
import type { Content } from '../version/differences';
import { spoken } from '../version/words';
import { hashOfPart } from './hash';
import type { Part, PartKind } from './part';

type Component = Record<string, unknown>;

/** The simple fields of a report. A field that the application stores with the text is not signed. */
const ALONE = Object.entries(REPORT.fields).flatMap(([name, { is }]) =>
  ['stored', 'part', 'parts', 'key'].includes(is) ? [] : [name],
);

/** The lists of a section, with the kind of their entries. A test compares them with the description of the report. */
const LISTS: Record<string, PartKind> = {
  ...{ quotes: 'quote', metrics: 'metric', photos: 'photo', tables: 'table', notes: 'note' },
};

/** How many characters of each part the text of a section's contents shows. */
const EXCERPT = 12;

/**
 * Returns everything in a draft that a signature covers, in reading order: each field, heading, paragraph, quote,
 * figure, photo, table and note, and the lists of what exists. Empty parts are left out. The cost is linear in the
 * length of the draft.
 */
export function partsOf(content: Content): Part[] {
  const sections = listOf(content.sections);
  const fields = ALONE.flatMap((name) => part(name, 'field', null, content[name]));
  const cover = part('cover', 'cover', null, content.cover);
  const credits = part('credits', 'credits', null, content.credits);
  const present = [...fields, ...cover, ...credits].map(({ path }) => path);
  const contents = [present, sections.map(({ key }) => String(key))];
  const headings = sections.map(({ heading }) => spoken(heading) || '—').join(' / ');
  return [
    ...fields,
    ...cover,
    ...part('sections', 'contents', null, sections.length > 0 ? contents : null, headings),
    ...sections.flatMap(inSection),
    ...credits,
  ];
}

function inSection(section: Component): Part[] {
  const key = String(section.key);
  const path = `sections.${key}`;
  const { heading, level } = section;
  const paragraphs = listOf(section.body).flatMap((block, at) =>
    part(`${path}.body.${at + 1}`, 'paragraph', key, block),
  );
  const components = fieldsOf(SECTION, 'parts').flatMap(([name]) =>
    listOf(section[name]).map((one) => ({ name, one })),
  );
  const records = components.flatMap(({ name, one }) =>
    part(`${path}.${name}.${String(one.key)}`, LISTS[name] ?? 'note', key, one),
  );
  const there = [heading ? 1 : 0, paragraphs.length, records.map((one) => one.path)];
  const excerpts = [...paragraphs.map(({ text }) => text), ...components.map(saidIn)];
  return [
    ...part(`${path}.heading`, 'heading', key, { heading, level: level ?? 1 }, spoken(heading)),
    ...paragraphs,
    ...records,
    ...part(
      path,
      'contents',
      key,
      there,
      excerpts.map((text) => text.slice(0, EXCERPT)).join(' / '),
    ),
  ];
}

/** Returns the words of a component. A figure is named by its label and its wording: readers know no codes of units. */
const saidIn = ({ name, one }: { name: string; one: Component }): string =>
  spoken(name === 'metrics' ? [one.label, one.text] : one);

function part(
  path: string,
  kind: PartKind,
  section: string | null,
  value: unknown,
  text = spoken(value),
): Part[] {
  return text === '' ? [] : [{ path, kind, section, hash: hashOfPart(value), text }];
}

const listOf = (value: unknown): Component[] => (Array.isArray(value) ? value : []);
