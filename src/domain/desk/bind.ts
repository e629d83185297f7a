import { once } from '../once';
import { parseQuantities, type Language } from '../quantity';
import { componentsIn, type Component, type SectionContent } from './content';
import { RECORDS, RECORD_LISTS, type Mark, type RecordList } from './manuscript';
import { marked, plainText, type Run } from './runs';

/** A line of a section that holds text: its heading, a paragraph, an item of a list, a caption. */
export interface Leaf {
  runs: Run[];
}

/** A record that stands nowhere in its section. */
export interface Loose {
  list: RecordList;
  component: Component;
}

interface Spot {
  leaf: Leaf;
  start: number;
  end: number;
}

interface Line extends Leaf {
  leaf: Leaf;
  text: string;
  stated: () => ReadonlySet<string>;
}

/**
 * Marks the words of a section with the records that state them: of two records of one wording the first has the first
 * place. Changes the leaves; answers the records that have no place.
 */
export function bind(section: SectionContent, leaves: Leaf[], language: Language): Loose[] {
  const lines = leaves.map((leaf) => lineOf(leaf, language));
  const taken = new Set<string>();
  return RECORD_LISTS.flatMap((list) =>
    componentsIn(section[list]).flatMap((component) => {
      const spots = spotsOf(list, component, lines, taken);
      if (spots.length === 0) return [{ list, component }];
      const { text: _text, ...record } = component;
      spots.forEach(({ leaf, start, end }, part) => {
        leaf.runs = marked(leaf.runs, start, end, recordMark(list, record, part));
      });
      return [];
    }),
  );
}

/** The mark of a record. Parts of one interrupted speech are told apart by their number. */
export const recordMark = (list: RecordList, record: object, part = 0): Mark => ({
  type: RECORDS[list],
  attrs: { record, ...(list === 'quotes' && { part }) },
});

function lineOf(leaf: Leaf, language: Language): Line {
  const text = plainText(leaf.runs);
  const spans = () => parseQuantities(text, language).map(({ start, end }) => `${start} ${end}`);
  return { leaf, runs: leaf.runs, text, stated: once(() => new Set(spans())) };
}

function spotsOf(
  list: RecordList,
  { text }: Component,
  lines: readonly Line[],
  taken: Set<string>,
): Spot[] {
  if (typeof text !== 'string') return [];
  const parts = list === 'quotes' ? text.split('\n') : [text];
  const free = (spot: Spot) => !taken.has(nameOf(list, spot, lines));
  const spots = list === 'quotes' ? inOrder(parts, lines, free) : figure(text, lines, free);
  spots.forEach((spot) => taken.add(nameOf(list, spot, lines)));
  return spots;
}

const nameOf = (list: RecordList, { leaf, start, end }: Spot, lines: readonly Line[]) =>
  [list, lines.findIndex((line) => line.leaf === leaf), start, end].join(' ');

/** Where a figure stands: where it is read as one, before where its characters happen to stand in a longer number. */
function figure(text: string, lines: readonly Line[], free: (spot: Spot) => boolean): Spot[] {
  const all = lines.flatMap((line) => occurrences(text, line)).filter(free);
  const lineOfSpot = ({ leaf }: Spot) => lines.find((line) => line.leaf === leaf)!;
  const read = all.find((spot) => lineOfSpot(spot).stated().has(`${spot.start} ${spot.end}`));
  const spot = read ?? all.find((one) => !isInNumber(one, lineOfSpot(one).text)) ?? all[0];
  return spot ? [spot] : [];
}

const DIGIT = /[\d.,，]/;

const isInNumber = ({ start, end }: Spot, text: string): boolean =>
  (DIGIT.test(text.charAt(start - 1)) && DIGIT.test(text.charAt(start))) ||
  (DIGIT.test(text.charAt(end)) && DIGIT.test(text.charAt(end - 1)));

/** The parts of a speech one after the other; none where one of them is missing. */
function inOrder(parts: string[], lines: readonly Line[], free: (spot: Spot) => boolean): Spot[] {
  const spots: Spot[] = [];
  let from = { line: 0, offset: 0 };
  for (const part of parts) {
    const found = nextFrom(part, lines, from, free);
    if (!found) return [];
    spots.push(found.spot);
    from = { line: found.at, offset: found.spot.end };
  }
  return spots;
}

function nextFrom(
  part: string,
  lines: readonly Line[],
  from: { line: number; offset: number },
  free: (spot: Spot) => boolean,
) {
  for (let at = from.line; at < lines.length; at += 1) {
    const least = at === from.line ? from.offset : 0;
    const spot = occurrences(part, lines[at]!).find((one) => one.start >= least && free(one));
    if (spot) return { at, spot };
  }
  return null;
}

function occurrences(text: string, { leaf, text: all }: Line): Spot[] {
  const spots: Spot[] = [];
  if (text === '') return spots;
  for (let at = all.indexOf(text); at >= 0; at = all.indexOf(text, at + text.length)) {
    spots.push({ leaf, start: at, end: at + text.length });
  }
  return spots;
}
