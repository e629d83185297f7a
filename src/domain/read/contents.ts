import { CONTENTS } from './chrome.zh';
import type { Line } from './line';

/** No entry of a table of contents is longer. */
const LONGEST = 120;
/** 一、总体情况 ………… 3: dots, or a wide gap, and the number of a page. */
const LEADER = /(?:[.．…·・。_]{2,}|\t|\s{2,}|…)\s*[-—(（]?\d{1,4}[-—)）]?$/;
const PAGE = /(?:[.．…·・。_\s]*)[-—(（]?\d{1,4}[-—)）]?$/;
/** So many lines with leaders are contents without a head. */
const FEWEST = 3;

/** The lines of the tables of contents: their head and those below it, or a row of lines that end in dots and a number. */
export function contentsIn(lines: readonly Line[]): Line[] {
  const lastAt = new Map(lines.map((line, at) => [keyOf(line.text), at]));
  const found: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const isHead = CONTENTS.test(lines[at]!.text.slice(0, 30));
    const end = endOfEntries(lines, isHead ? at + 1 : at, isHead, lastAt);
    const isRow = isHead || end - at >= FEWEST;
    const last = isRow ? end : endOfPages(lines, at, lastAt);
    for (const line of lines.slice(at, last)) found.push(line);
    at = Math.max(at, last - 1);
  }
  return found;
}

/** 一、总体情况 3 / 二、重点工作 5: below each other, each with a page, each again further down. */
function endOfPages(
  lines: readonly Line[],
  from: number,
  lastAt: ReadonlyMap<string, number>,
): number {
  const isEntry = ({ text }: Line, at: number) =>
    text.length <= LONGEST && /\s\d{1,4}$/.test(text) && (lastAt.get(keyOf(text)) ?? at) > at;
  let at = from;
  while (at < lines.length && isEntry(lines[at]!, at)) at += 1;
  return at - from > 1 ? at : from;
}

function endOfEntries(
  lines: readonly Line[],
  from: number,
  isBelowHead: boolean,
  lastAt: ReadonlyMap<string, number>,
): number {
  let at = from;
  while (at < lines.length && isEntry(lines[at]!, at)) at += 1;
  return at;

  function isEntry({ text, look }: Line, place: number): boolean {
    if (text.length > LONGEST || look.kind === 'row') return false;
    if (LEADER.test(text)) return true;
    // Without numbers of pages: what stands again further down.
    return isBelowHead && (lastAt.get(keyOf(text)) ?? place) > place;
  }
}

/** An entry without its page, and a heading without its spaces. */
const keyOf = (text: string): string =>
  text.length > LONGEST ? text : text.replace(PAGE, '').replace(/\s+/g, '');
