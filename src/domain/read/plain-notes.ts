import { printedWords } from '../quantity/noted';
import type { Inline, Text } from '../report';
import type { LeftOut } from './left-out';
import { joinedLine, type Line } from './line';
import type { LineNote } from './rich-line';

/** [1], 〔2〕, ［3］: a mark after a word, and again at the beginning of its note. */
const MARK = /[[［〔]\s?(\d{1,3})\s?[\]］〕]/;
const MARKS = new RegExp(MARK.source, 'g');
const NOTE = new RegExp(`^${MARK.source}[\\s　]*(\\S.{2,})$`, 's');
/** A line with only the heading of notes. */
const HEAD = /^(?:注[释釋解]?|註[釋解]?|脚注|腳註|附注|附註|说明|說明|notes?)\s*[:：]?$/i;
/** A single note may be a citation. Two in order are notes. */
const FEWEST = 2;

/**
 * Ties the notes that a text prints below itself ([1]…) to their marks, and returns the heading above the notes as
 * left out. Takes only notes that count from 1 and whose marks are each above them once, in prose. Otherwise all
 * lines stay the same.
 */
export function withPlainNotes(lines: readonly Line[]): { kept: Line[]; left: LeftOut[] } {
  const row = rowOfNotes(lines);
  const notes = new Map(row ? lines.slice(row.from, row.end).map((line) => noteIn(line)!) : []);
  const above = lines.slice(0, row?.from ?? 0);
  if (!row || !areTied(above, [...notes.keys()])) return { kept: [...lines], left: [] };
  const head = above.at(-1)!;
  const isHeaded = HEAD.test(head.text);
  const tied = (isHeaded ? above.slice(0, -1) : above).map((line) => withoutMarks(line, notes));
  return {
    kept: [...tied, ...lines.slice(row.end)],
    left: isHeaded ? [{ line: head, reason: 'page furniture' }] : [],
  };
}

/** Returns the number of a note, and its words as printed. */
const noteIn = ({ text, look, printed }: Line): [number: string, said: string] | null => {
  const [, number, said] = (look.kind === undefined && NOTE.exec(text)) || [];
  if (!number || !said) return null;
  return [number, (printed && printedWords(printed.words, said)) ?? said];
};

/** Finds the consecutive lines that are notes, from [1] on, each number once. */
function rowOfNotes(lines: readonly Line[]): { from: number; end: number } | null {
  const from = lines.findIndex((line) => noteIn(line)?.[0] === '1');
  if (from < 1) return null;
  let end = from;
  while (end < lines.length && noteIn(lines[end]!)?.[0] === String(end - from + 1)) end += 1;
  return end - from >= FEWEST ? { from, end } : null;
}

const marksIn = (text: string) => [...text.matchAll(MARKS)];

/** Whether each number is marked exactly once, in a line that can be split there. */
function areTied(above: readonly Line[], numbers: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const line of above)
    for (const [, number] of marksIn(line.text))
      counts.set(number!, (counts.get(number!) ?? 0) + (isProse(line) ? 1 : 2));
  return numbers.every((number) => counts.get(number) === 1);
}

const isProse = ({ inlines, look }: Line): boolean =>
  look.cells === undefined && inlines.every(({ type }) => type === 'text');

/** Returns a line without the marks of its notes. The notes become part of its `look`. */
function withoutMarks(line: Line, notes: ReadonlyMap<string, string>): Line {
  const marks = marksIn(line.text).filter(([, number]) => notes.has(number!));
  if (marks.length === 0) return line;
  const parts: [begin: number, end: number][] = [];
  const tied: LineNote[] = [];
  let [begin, at] = [0, 0];
  for (const mark of marks) {
    if (mark.index > begin) parts.push([begin, mark.index]);
    at += mark.index - begin;
    begin = mark.index + mark[0].length;
    tied.push({ mark: mark[1]!, at, text: notes.get(mark[1]!)! });
  }
  if (line.text.length > begin) parts.push([begin, line.text.length]);
  if (parts.length === 0) return line;
  const cut = parts.map(([from, to]) => partOf(line, from, to));
  return {
    ...joinedLine(cut, () => ''),
    inlines: cut.flatMap(({ inlines }) => inlines),
    look: { ...line.look, notes: [...(line.look.notes ?? []), ...tied] },
  };
}

function partOf(line: Line, from: number, to: number): Line {
  const { start } = line;
  return {
    ...{
      text: line.text.slice(from, to),
      look: {},
      inlines: partOfInlines(line.inlines, from, to),
    },
    ...{ start: start + from, end: start + to },
    ...(line.printed && { printed: line.printed }),
  };
}

/** Returns a range of the words with their formatting. */
function partOfInlines(inlines: readonly Inline[], from: number, to: number): Text[] {
  let before = 0;
  return inlines.flatMap((inline) => {
    if (inline.type !== 'text') return [];
    const begin = before;
    before += inline.text.length;
    const text = inline.text.slice(Math.max(0, from - begin), Math.max(0, to - begin));
    return text ? [{ ...inline, text }] : [];
  });
}
