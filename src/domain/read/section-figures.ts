import { inCurrency } from '../currency';
import { parseQuantities, type Quantity } from '../quantity';
import { inSimplified } from '../quantity/script.zh';
import type { Metric } from '../report';
import type { OutlineSection } from './body-shape';
import { cellFigures } from './cell-figures';
import { labelled } from './labels';
import { positionIn, type Line } from './line';
import type { People } from './people';
import type { Known, NewKey } from './section-known';
import type { KeyedTable } from './section-notes';
import { ENGLISH_UNIT, UNIT_AT_END, UNIT_IN_TITLE, UNIT_LINE } from './table-words.zh';
import { withOneUnit } from './unit-line.zh';

/** Returns the figures of heading, paragraphs, captions and tables. A run-in heading counts in its paragraph. */
export function metrics(
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

/** The year of the report, the year that a section plans for, and the year in which it is told. */
type Times = Pick<Known, 'year' | 'ahead' | 'now'>;

const timesOf = ({ year, ahead = null, now }: Times) => ({ year, ahead, now });

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
  const reach = reachOfNames(people, inSimplified(text));
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
