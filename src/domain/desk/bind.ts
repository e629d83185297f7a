import { once } from '../once';
import { parseQuantities, type Language } from '../quantity';
import { componentsIn, type Component, type SectionContent } from './content';
import { RECORDS, RECORD_LISTS, type Mark, type RecordList } from './manuscript';
import { marked, plainText, type Run } from './runs';

/** A line of text in a section: its heading, a paragraph, an item of a list, a caption. */
export interface Leaf {
  runs: Run[];
}

/** A record whose words are nowhere in its section. */
export interface Loose {
  list: RecordList;
  component: Component;
}

interface Spot {
  line: Line;
  start: number;
  end: number;
}

interface Line {
  leaf: Leaf;
  /** Its index among the lines of the section. */
  at: number;
  text: string;
  stated: () => ReadonlySet<string>;
}

/**
 * Marks the words of a section with the records that state them. If two records have the same words, the first record
 * gets the first place. Changes the leaves. Returns the records without a place.
 */
export function bind(section: SectionContent, leaves: Leaf[], language: Language): Loose[] {
  const lines = leaves.map((leaf, at) => lineOf(leaf, at, language));
  const taken = new Set<string>();
  return RECORD_LISTS.flatMap((list) =>
    componentsIn(section[list]).flatMap((component) => {
      const spots = spotsOf(list, component, lines, taken);
      if (spots.length === 0) return [{ list, component }];
      const { text: _text, ...record } = component;
      spots.forEach(({ line: { leaf }, start, end }, part) => {
        leaf.runs = marked(leaf.runs, start, end, recordMark(list, record, part));
      });
      return [];
    }),
  );
}

/** Returns the mark of a record. The parts of one interrupted quotation have different numbers. */
export const recordMark = (list: RecordList, record: object, part = 0): Mark => ({
  type: RECORDS[list],
  attrs: { record, ...(list === 'quotes' && { part }) },
});

function lineOf(leaf: Leaf, at: number, language: Language): Line {
  const text = plainText(leaf.runs);
  const spans = () => parseQuantities(text, language).map(({ start, end }) => `${start} ${end}`);
  return { leaf, at, text, stated: once(() => new Set(spans())) };
}

function spotsOf(
  list: RecordList,
  { text }: Component,
  lines: readonly Line[],
  taken: Set<string>,
): Spot[] {
  if (typeof text !== 'string') return [];
  const parts = list === 'quotes' ? text.split('\n') : [text];
  const free = (spot: Spot) => !taken.has(nameOf(list, spot));
  const spots = list === 'quotes' ? inOrder(parts, lines, free) : figure(text, lines, free);
  spots.forEach((spot) => taken.add(nameOf(list, spot)));
  return spots;
}

const nameOf = (list: RecordList, { line, start, end }: Spot): string =>
  [list, line.at, start, end].join(' ');

/**
 * Finds the place of a figure. A place that the reader reads as a figure comes first, a place inside a longer number
 * last.
 */
function figure(text: string, lines: readonly Line[], free: (spot: Spot) => boolean): Spot[] {
  const all = lines.flatMap((line) => occurrences(text, line)).filter(free);
  const read = all.find(({ line, start, end }) => line.stated().has(`${start} ${end}`));
  const spot = read ?? all.find((one) => !isInNumber(one)) ?? all[0];
  return spot ? [spot] : [];
}

const DIGIT = /[\d.,，]/;

const isInNumber = ({ line: { text }, start, end }: Spot): boolean =>
  (DIGIT.test(text.charAt(start - 1)) && DIGIT.test(text.charAt(start))) ||
  (DIGIT.test(text.charAt(end)) && DIGIT.test(text.charAt(end - 1)));

/** Finds the parts of a quotation one after the other. Returns none if one part is missing. */
function inOrder(parts: string[], lines: readonly Line[], free: (spot: Spot) => boolean): Spot[] {
  const spots: Spot[] = [];
  let from = { line: 0, offset: 0 };
  for (const part of parts) {
    const found = nextFrom(part, lines, from, free);
    if (!found) return [];
    spots.push(found);
    from = { line: found.line.at, offset: found.end };
  }
  return spots;
}

function nextFrom(
  part: string,
  lines: readonly Line[],
  from: { line: number; offset: number },
  free: (spot: Spot) => boolean,
): Spot | null {
  for (let at = from.line; at < lines.length; at += 1) {
    const least = at === from.line ? from.offset : 0;
    const spot = occurrences(part, lines[at]!).find((one) => one.start >= least && free(one));
    if (spot) return spot;
  }
  return null;
}

function occurrences(text: string, line: Line): Spot[] {
  const spots: Spot[] = [];
  if (text === '') return spots;
  const { text: all } = line;
  for (let at = all.indexOf(text); at >= 0; at = all.indexOf(text, at + text.length)) {
    spots.push({ line, start: at, end: at + text.length });
  }
  return spots;
}
