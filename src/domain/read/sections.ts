import { inCurrency, type Currency } from '../currency';
import { parseQuantities, type Quantity } from '../quantity';
import type { Block, Metric, Note, Photo, Quote, Section } from '../report';
import { cellFigures } from './cell-figures';
import { notesOf } from './notes';
import { ENGLISH_UNIT, UNIT_AT_END, UNIT_IN_TITLE, UNIT_LINE } from './table-words.zh';
import { withOneUnit } from './unit-line.zh';
import { tableOf, type PlacedTable } from './tables';
import { labelled } from './labels';
import { positionIn, type Line } from './line';
import type { CaptionLine, OutlineSection } from './body';
import type { People } from './people';
import { quotesIn, type FoundQuote } from './quotes';
import { blockQuotesIn } from './block-quotes';
import { blankOf } from '../report/blank';
import { PHOTO, QUOTE, SECTION } from '../report/shape';

/** Makes a new key for something of the given kind. */
export type NewKey = (kind: 'section' | 'quote' | 'metric' | 'photo' | 'table' | 'note') => string;

/** The people that the report names, its year, and the currency that a plain 元 means. */
export interface Known extends Currency {
  people: People;
  year: number | null;
  /** The coming year that a section plans for. */
  ahead?: number | null;
}

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
  const paragraphs = lines.map(({ text }) => text);
  const found = [...quotesIn(paragraphs, people), ...blockQuotesIn(lines, people)];
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

type KeyedTable = { placed: PlacedTable; key: string };

/** Returns the notes of heading, paragraphs, captions and cells, in the order of the text. */
function notes(
  { heading, paragraphs, captions }: OutlineSection,
  tables: readonly KeyedTable[],
  newKey: NewKey,
): Note[] {
  const at = (line: Line, paragraph: number, table: string | null = null) => ({
    start: line.start,
    notes: () => notesOf(line, { paragraph, table }, () => newKey('note')),
  });
  const all = [
    ...(heading && !heading.runIn ? [at(heading.line, 0)] : []),
    ...paragraphs.map((line, nth) => at(line, nth + 1)),
    ...captions.flatMap(({ line, after }) => (line ? [at(line, after)] : [])),
    ...tables.flatMap(({ placed: { rows, above, after }, key }) =>
      [...above, ...rows.map(({ line }) => line)].map((line) => at(line, after, key)),
    ),
  ];
  return all.sort((a, b) => a.start - b.start).flatMap((one) => one.notes());
}

/** Returns the figures of heading, paragraphs, captions and tables. A run-in heading counts in its paragraph. */
function metrics(
  { heading, paragraphs, captions }: OutlineSection,
  known: Known,
  section: string,
  tables: readonly KeyedTable[],
  newKey: NewKey,
): Metric[] {
  const figures = (line: Line, paragraph: number, caption = false) =>
    figuresOf(line, known, { section, paragraph, caption }, newKey);
  const title = heading && !heading.runIn ? figures(heading.line, 0) : [];
  const prose = paragraphs.flatMap((line, at) => figures(line, at + 1));
  const below = captions.flatMap(({ line, after }) => (line ? figures(line, after, true) : []));
  const inTables = tables.flatMap(({ placed, key: table }) => [
    ...placed.above.map(withoutUnit).flatMap((line) => figures(line, placed.after, true)),
    ...cellFigures(placed, { section, table, ...timesOf(known), currency: known.currency }).map(
      (one) => ({
        key: newKey('metric'),
        ...one,
      }),
    ),
  ]);
  return [...title, ...prose, ...below, ...inTables].sort(
    (a, b) => (a.position?.start ?? 0) - (b.position?.start ?? 0),
  );
}

/** The year of the report, and the year that a section plans for. */
type Times = Pick<Known, 'year' | 'ahead'>;

const timesOf = ({ year, ahead = null }: Times) => ({ year, ahead });

/** Unit: thousand, above a table, names the unit of the numbers. It is not a figure. */
function withoutUnit(line: Line): Line {
  const unit = [UNIT_LINE, UNIT_IN_TITLE, ENGLISH_UNIT, UNIT_AT_END]
    .map((form) => form.exec(withOneUnit(line.text)))
    .find((found) => found !== null);
  return unit ? { ...line, text: line.text.slice(0, unit.index) } : line;
}

function figuresOf(
  line: Line,
  { people, currency, ...known }: Known,
  { section, paragraph, caption }: { section: string; paragraph: number; caption: boolean },
  newKey: NewKey,
): Metric[] {
  const quantities = inCurrency(quantitiesBeside(people, line.text), currency);
  return fieldsOf(quantities, line, timesOf(known)).map(({ at, ...fields }) => ({
    key: newKey('metric'),
    ...fields,
    // A caption is not a paragraph: its figures have only a position in the input.
    ...(!caption && { place: { section, paragraph, ...at } }),
  }));
}

/** Returns the quantities of a text that are not part of a name: 七斤 is no quantity if 田七斤 is a person. */
function quantitiesBeside(people: People, text: string): Quantity[] {
  const reach = reachOfNames(people, text);
  const isInName = ({ start, end }: Quantity) => reach[start]! >= end;
  return parseQuantities(text).filter((quantity) => !isInName(quantity));
}

/** For each character, returns the farthest end of the names that begin at that character or before it. */
function reachOfNames(people: People, text: string): Uint32Array {
  const reach = new Uint32Array(text.length);
  let farthest = 0;
  for (let at = 0; at < text.length; at += 1) {
    for (const { end } of people.namesAt(text, at)) farthest = Math.max(farthest, end);
    reach[at] = farthest;
  }
  return reach;
}

/**
 * Returns the figures of a line with what its words say about them, and their places in the line and in the input.
 */
export const fieldsOf = (quantities: readonly Quantity[], line: Line, times: Times) =>
  labelled(quantities, line.text, { language: 'zh', ...times }).map((fields, nth) => {
    const { start, end } = quantities[nth]!;
    return { ...fields, position: positionIn(line, start, end), at: { start, end } };
  });

const photo = ({ caption, credit, image, after }: CaptionLine, newKey: NewKey): Photo => ({
  ...blankOf(PHOTO),
  key: newKey('photo'),
  alt: image?.alt ?? null,
  caption: caption || null,
  credit,
  after,
  ...(image && { src: image.src }),
});
