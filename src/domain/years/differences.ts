import type { Edition, PublishedMetric, PublishedSection } from '../edition';
import { sameJson } from '../version/same-json';
import { words } from '../version/words';
import { statedBy, type Stated } from './stated';
import { paragraphsBetween, type Paragraph } from './paragraphs';

/** A figure that two editions do not share. Null: it is not in that one. */
export interface FigureDifference {
  key: string;
  /** What it is of, as the later edition that has it names it. */
  label: string;
  section: { key: string; heading: string | null };
  indicator: { key: string; name: string } | null;
  was: Stated | null;
  now: Stated | null;
}

export type How = 'added' | 'removed' | 'changed';

/** A section whose text or records differ; its figures stand apart. */
export interface SectionDifference {
  key: string;
  heading: string | null;
  how: How;
  paragraphs: Paragraph[];
  /** Which of its records differ: `heading`, `level`, `quotes`, `photos`, `tables`, `notes`. */
  records: string[];
}

/** A field of the report itself; its values are in words, shortened. */
export interface FieldDifference {
  name: string;
  was: string | null;
  now: string | null;
}

/** All that two editions of one report in one language do not share. */
export interface Differences {
  fields: FieldDifference[];
  figures: FigureDifference[];
  sections: SectionDifference[];
}

/** Compares two editions of one report: figure by figure, and text by section. */
export function differencesBetween(previous: Edition, next: Edition): Differences {
  const [was, now] = [previous.sections, next.sections];
  return {
    fields: [...fieldsBetween(previous, next), ...orderBetween(was, now)],
    figures: keysOf(figuresIn(was), figuresIn(now)).flatMap(([, a, b]) => figureBetween(a, b)),
    sections: keysOf(byKey(was), byKey(now)).flatMap(([, a, b]) => sectionBetween(a, b)),
  };
}

/** Whether two editions say the same: nothing differs that a reader could see. */
export const isSame = ({ fields, figures, sections }: Differences): boolean =>
  fields.length + figures.length + sections.length === 0;

/** Those that say of itself where the report lies, and what stands apart. */
const APART = new Set(['documentId', 'locale', 'sections']);

function fieldsBetween(previous: Edition, next: Edition): FieldDifference[] {
  const names = [...new Set([...Object.keys(previous), ...Object.keys(next)])];
  return (names as (keyof Edition)[])
    .filter((name) => !APART.has(name) && !sameJson(seenOf(previous, name), seenOf(next, name)))
    .map((name) => ({ name, was: saidOf(previous, name), now: saidOf(next, name) }));
}

/** A field as readers have it: the key of a cover is given anew where whoever writes it names none. */
function seenOf(edition: Edition, name: keyof Edition): unknown {
  return name === 'cover' ? keyless(edition.cover) : edition[name];
}

/** A field in words: a picture by what is said of it, not by its files. */
function saidOf(edition: Edition, name: keyof Edition): string | null {
  if (name !== 'cover') return words(edition[name]);
  const { caption, alt, credit } = edition.cover ?? {};
  return words([caption ?? alt, credit].filter(Boolean));
}

/** Sections that both have, in another order: their headings say which. */
function orderBetween(was: PublishedSection[], now: PublishedSection[]): FieldDifference[] {
  const [before, after] = [byKey(was), byKey(now)];
  const old = was.filter(({ key }) => after.has(key));
  const present = now.filter(({ key }) => before.has(key));
  const keys = (sections: PublishedSection[]) => sections.map(({ key }) => key);
  if (sameJson(keys(old), keys(present))) return [];
  const headings = (sections: PublishedSection[]) => words(sections.map(({ heading }) => heading));
  return [{ name: 'order', was: headings(old), now: headings(present) }];
}

type Placed = { metric: PublishedMetric; section: PublishedSection };

const figuresIn = (sections: readonly PublishedSection[]) =>
  new Map(
    sections.flatMap((section) =>
      section.metrics.map((metric): [string, Placed] => [metric.key, { metric, section }]),
    ),
  );

function figureBetween(was: Placed | undefined, now: Placed | undefined): FigureDifference[] {
  const shown = now ?? was;
  if (!shown || (was && now && sameJson(claimOf(was.metric), claimOf(now.metric)))) return [];
  const { metric, section } = shown;
  return [
    {
      ...{ key: metric.key, label: metric.label },
      section: { key: section.key, heading: section.heading },
      indicator: metric.indicator && { key: metric.indicator.key, name: metric.indicator.name },
      ...{ was: was ? statedBy(was.metric) : null, now: now ? statedBy(now.metric) : null },
    },
  ];
}

/** All that a figure says. Where it stands moves with every word before it, and a definition is the indicator's own. */
function claimOf({ place: _place, indicator, ...claim }: PublishedMetric) {
  return { ...claim, indicator: indicator?.key ?? null };
}

const byKey = (sections: readonly PublishedSection[]) =>
  new Map(sections.map((section) => [section.key, section]));

const RECORDS = ['heading', 'level', 'quotes', 'photos', 'tables', 'notes'] as const;

function sectionBetween(
  was: PublishedSection | undefined,
  now: PublishedSection | undefined,
): SectionDifference[] {
  const shown = now ?? was;
  if (!shown) return [];
  const paragraphs = paragraphsBetween(was?.body ?? [], now?.body ?? []);
  const records = RECORDS.filter((name) => !sameJson(seenIn(was, name), seenIn(now, name)));
  if (was && now && paragraphs.length + records.length === 0) return [];
  const how = !was ? 'added' : now ? 'changed' : 'removed';
  return [
    { key: shown.key, heading: shown.heading, how, paragraphs, records: was && now ? records : [] },
  ];
}

/** A record without its key, which no reader sees, and its place, which follows the prose. */
function keyless<One extends object>(record: One | null): object | null {
  if (record === null) return null;
  const { key: _key, place: _place, ...seen } = record as One & { key?: unknown; place?: unknown };
  return seen;
}

/** Records as readers have them. */
function seenIn(section: PublishedSection | undefined, name: (typeof RECORDS)[number]): unknown {
  const value = section?.[name] ?? null;
  if (!Array.isArray(value)) return value;
  return value.map((record: object) => keyless(record));
}

/** What two maps have by key: in the order of the later, with what only the earlier has at the end. */
function keysOf<One>(was: Map<string, One>, now: Map<string, One>) {
  const keys = [...new Set([...now.keys(), ...was.keys()])];
  return keys.map((key) => [key, was.get(key), now.get(key)] as const);
}
