import { CONTENTS } from './chrome.zh';
import type { Line } from './line';

/** The longest entry of a table of contents. */
const LONGEST = 120;
/** 一、总体情况 ………… 3: dots or a wide gap, and a page number. */
const LEADER = /(?:[.．…·・。_]{2,}|\t|\s{2,}|…)\s*[-—(（]?\d{1,4}[-—)）]?$/;
/** Only a page number follows dots. A gap may also separate two cells. */
const DOTS = /[.．…·・_]{2,}\s*[-—(（]?\d{1,4}[-—)）]?$/;
const PAGE = /(?:[.．…·・。_\s]*)[-—(（]?\d{1,4}[-—)）]?$/;
/** This many lines with leaders are contents, even without a heading. */
const FEWEST = 3;

/**
 * Finds the lines of tables of contents: a heading with the entries below it, or consecutive lines that end in dots
 * and a number.
 */
export function contentsIn(lines: readonly Line[]): Line[] {
  const lastAt = new Map(lines.map((line, at) => [keyOf(line.text), at]));
  const found: Line[] = [];
  // Each row of possible entries is checked once, at its beginning.
  let judged = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const isHead = CONTENTS.test(lines[at]!.text.slice(0, 30));
    const end =
      isHead || at >= judged ? endOfEntries(lines, isHead ? at + 1 : at, isHead, lastAt) : at;
    judged = Math.max(judged, end);
    const isRow = isHead || isContents(lines.slice(at, end));
    const pages = isRow ? end : endOfPages(lines, at, lastAt);
    const last = pages > at ? pages : endOfLinks(lines, at, lastAt);
    for (const line of lines.slice(at, last)) found.push(line);
    at = Math.max(at, last - 1);
  }
  return found;
}

/** Whether entries without a heading are contents: most of them have dots. 水稻 ⇥ 31200 ⇥ 17160 is a table row. */
const isContents = (entries: readonly Line[]): boolean =>
  entries.length >= FEWEST &&
  entries.filter(({ text }) => DOTS.test(text)).length > entries.length / 2;

/**
 * Finds the end of consecutive lines that all appear again below as headings. A page links to its own sections this
 * way.
 */
const endOfLinks = (lines: readonly Line[], from: number, lastAt: LastAt): number =>
  endOfSome(lines, from, ({ text, look }, at) => {
    const again = text.length <= LONGEST ? (lastAt.get(keyOf(text)) ?? at) : at;
    return !look.heading && again > at && lines[again]!.look.heading !== undefined;
  });

/** 一、总体情况 3 / 二、重点工作 5: finds the end of consecutive lines that have a page number and appear again below. */
const endOfPages = (lines: readonly Line[], from: number, lastAt: LastAt): number =>
  endOfSome(
    lines,
    from,
    ({ text }, at) =>
      text.length <= LONGEST && /\s\d{1,4}$/.test(text) && (lastAt.get(keyOf(text)) ?? at) > at,
  );

const endOfEntries = (
  lines: readonly Line[],
  from: number,
  isBelowHead: boolean,
  lastAt: LastAt,
): number =>
  endOf(lines, from, ({ text, look }, at) => {
    if (text.length > LONGEST || look.kind === 'row') return false;
    if (LEADER.test(text)) return true;
    // Without page numbers, an entry must appear again below.
    return isBelowHead && (lastAt.get(keyOf(text)) ?? at) > at;
  });

/** Where each entry appears for the last time. */
type LastAt = ReadonlyMap<string, number>;

type IsEntry = (line: Line, at: number) => boolean;

/** Finds the end of consecutive entries. */
function endOf(lines: readonly Line[], from: number, isEntry: IsEntry): number {
  let at = from;
  while (at < lines.length && isEntry(lines[at]!, at)) at += 1;
  return at;
}

/** Finds the end of consecutive entries. A single line may look like one by chance, so it is none. */
function endOfSome(lines: readonly Line[], from: number, isEntry: IsEntry): number {
  const end = endOf(lines, from, isEntry);
  return end - from > 1 ? end : from;
}

/** Returns an entry without its page number, or a heading without its spaces. */
const keyOf = (text: string): string =>
  text.length > LONGEST ? text : text.replace(PAGE, '').replace(/\s+/g, '');
