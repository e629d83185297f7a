import type { Block, Photo, Quote, Section } from '../report';
import { blankOf } from '../report/blank';
import { PHOTO, QUOTE, SECTION } from '../report/shape';
import { blockQuotesIn } from './block-quotes';
import { interviewIn } from './interview';
import type { CaptionLine, OutlineSection } from './body-shape';
import type { Line } from './line';
import { plainly } from '../quantity/noted';
import type { People } from './people';
import { quotesAsPrinted, quotesInPlain, type FoundQuote } from './quotes';
import { metrics } from './section-figures';
import type { Known, NewKey } from './section-known';
import { notes } from './section-notes';
import { tableOf } from './tables';

/**
 * Builds a section of the report with its quotes and photos. `withMetrics` adds the figures later, because they
 * depend on all sections.
 */
export function sectionOf(
  outline: OutlineSection,
  { people, newKey }: { people: People; newKey: NewKey },
): Section {
  const key = newKey('section');
  const { heading, paragraphs, captions } = outline;
  const tables = outline.tables.map((placed) => ({ placed, key: newKey('table') }));
  return {
    ...blankOf(SECTION),
    key,
    level: heading?.level ?? 1,
    heading: heading?.text ?? null,
    body: blocksOf(paragraphs),
    quotes: quotes(paragraphs, people, key, newKey),
    photos: captions.map((caption) => photo(caption, newKey)),
    tables: tables.map(({ placed, key: table }) => tableOf(placed, table)),
    notes: notes(outline, tables, newKey),
  };
}

/** Returns the same section with its figures. */
export function withMetrics(
  section: Section,
  outline: OutlineSection,
  { newKey, ...known }: Known & { newKey: NewKey },
): Section {
  const tables = outline.tables.map((placed, at) => ({ placed, key: section.tables[at]!.key }));
  return { ...section, metrics: metrics(outline, known, section.key, tables, newKey) };
}

/** Makes one block for each line, so that places can count the blocks. A bullet becomes a list of one item. */
function blocksOf(lines: readonly Line[]): Block[] {
  return lines.map(({ inlines, look }) =>
    look.kind === 'list-item'
      ? { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: inlines }] }
      : { type: 'paragraph', children: inlines },
  );
}

function quotes(lines: readonly Line[], people: People, section: string, newKey: NewKey): Quote[] {
  const texts = lines.map(({ text }) => plainly(text));
  const plain = lines.map((line, at) => ({ ...line, text: texts[at]!.plain }));
  const answers = interviewIn(plain, people);
  const answered = new Set(answers.flatMap(({ parts }) => parts.map(({ paragraph }) => paragraph)));
  const marked = quotesInPlain(
    plain.map(({ text }) => text),
    people,
  ).filter(({ parts }) => !parts.some(({ paragraph }) => answered.has(paragraph)));
  const read = [...marked, ...answers, ...blockQuotesIn(plain, people)];
  const found = quotesAsPrinted(texts, people, read);
  return found.sort(byPlace).map(({ parts, speaker, role }) => ({
    ...blankOf(QUOTE),
    key: newKey('quote'),
    text: parts.map(({ text }) => text).join('\n'),
    speaker,
    role,
    places: parts.map(({ paragraph, start, end }) => ({
      section,
      paragraph: paragraph + 1,
      start,
      end,
    })),
  }));
}

const byPlace = ({ parts: [a] }: FoundQuote, { parts: [b] }: FoundQuote): number =>
  a!.paragraph - b!.paragraph || a!.start - b!.start;

const photo = ({ caption, credit, image, after }: CaptionLine, newKey: NewKey): Photo => ({
  ...blankOf(PHOTO),
  key: newKey('photo'),
  alt: image?.alt ?? null,
  caption: caption || null,
  credit,
  after,
  ...(image && { src: image.src }),
});
