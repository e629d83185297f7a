import { matchesOf } from '../matches';

/** A piece of text between outer quotation marks, without the marks. Offsets into the paragraph. */
export interface Quotation {
  text: string;
  start: number;
  end: number;
  /** Offsets of the marks. `closed` is false if the paragraph ends before the closing mark. */
  open: number;
  close: number;
  closed: boolean;
}

const OPENING = '“「『';
const CLOSING = '”」』';

/**
 * Returns the quotations between the outer quotation marks of a paragraph, in order. Straight marks open and close in
 * turn. British papers print single marks: they count where the paragraph has no double ones.
 */
export function quotationsIn(paragraph: string): Quotation[] {
  return DOUBLE.test(paragraph) ? inDouble(paragraph) : inSingle(paragraph);
}

const DOUBLE = /[“”「」『』"]/;
/** A single mark before a word and after a space: it opens, and is no apostrophe. */
const OPENS = /(?<=^|[\s(—:])['‘](?=[\p{L}\d])/gu;
/** A single mark after a punctuation mark and at the end of a word: it closes. The ’ of the drivers’ room does not. */
const CLOSES = /(?<=[.,!?…—])['’](?![\p{L}\d])/gu;

function inSingle(paragraph: string): Quotation[] {
  const closes = matchesOf(paragraph, CLOSES).map(({ index }) => index);
  const found: Quotation[] = [];
  let next = 0;
  for (const { index: open } of matchesOf(paragraph, OPENS)) {
    if (open <= (found.at(-1)?.close ?? -1)) continue;
    while (next < closes.length && closes[next]! < open) next += 1;
    const close = closes[next];
    if (close === undefined) break;
    found.push(between(paragraph, open, close, true));
  }
  return found;
}

function inDouble(paragraph: string): Quotation[] {
  const found: Quotation[] = [];
  let depth = 0;
  let open = -1;
  for (let at = 0; at < paragraph.length; at += 1) {
    const mark = paragraph.charAt(at);
    const opens = OPENING.includes(mark) || (mark === '"' && depth === 0);
    const closes = !opens && (CLOSING.includes(mark) || mark === '"');
    if (opens && depth++ === 0) open = at;
    if (closes && depth > 0 && --depth === 0) found.push(between(paragraph, open, at, true));
  }
  if (depth > 0) found.push(between(paragraph, open, paragraph.length, false));
  return found;
}

function between(paragraph: string, open: number, close: number, closed: boolean): Quotation {
  const [start, end] = [open + 1, close];
  return { text: paragraph.slice(start, end), start, end, open, close, closed };
}
