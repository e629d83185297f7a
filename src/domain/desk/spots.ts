import type { Component } from './content';
import type { RecordList } from './manuscript';
import type { Run } from './runs';

/** A line of text in a section: its heading, a paragraph, an item of a list, a caption. */
export interface Leaf {
  runs: Run[];
}

interface Spot {
  line: Line;
  start: number;
  end: number;
}

/** A line of a section, and which of its characters no record has taken so far. */
export interface Line {
  leaf: Leaf;
  /** Its index among the lines of the section. */
  at: number;
  text: string;
  stated: () => ReadonlySet<string>;
}

/** Returns the places at which the words of a record may be, the most likely first. */
export function spotsOf(
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
