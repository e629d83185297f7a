import { firstWhere } from '../first-where';
import type { Cell, Inline, Position } from '../report';
import type { Noted } from '../quantity/noted';
import type { LineNote, RowOf } from './rich-line';

/** The formatting of a line, if the document has any. */
export interface Look {
  /** The width of the white space at its beginning, in full characters, if it is an indent. */
  indent?: number;
  /** An empty line is above it. */
  apart?: boolean;
  /** The level of a real heading, 1 to 6. */
  heading?: number;
  /** The kind of line that its style names. */
  named?: 'title' | 'subtitle';
  /** The whole line is bold, or in a font for headings. */
  strong?: boolean;
  /** The size of its letters in points, if the document tells it. */
  size?: number;
  /** The bold words at its beginning. */
  boldLead?: string;
  kind?: 'list-item' | 'numbered-item' | 'row' | 'note' | 'image' | 'caption';
  /** The line is in a layout table, so that its shortness does not make it a heading. */
  framed?: boolean;
  /** One character that is a heading by its place. */
  lone?: boolean;
  /** The line is centred. */
  centred?: boolean;
  /** The document formats the line as a quotation. */
  quoted?: boolean;
  image?: { src: string; alt: string | null };
  /** For a row: its cells with their content, and its table. */
  cells?: Cell[];
  row?: RowOf;
  /** The notes whose marks are in the line. */
  notes?: LineNote[];
}

/** One line of the input that is not empty. */
export interface Line {
  /** The words without white space around them, otherwise verbatim. */
  text: string;
  /** Offsets of `text` in the input. */
  start: number;
  end: number;
  inlines: Inline[];
  look: Look;
  /**
   * The lines of the input that were joined to this one, because a break inside a sentence was undone, and the end of
   * each in it.
   */
  joined?: { line: Line; end: number }[];
  /** The line as the document prints it, if `text` is in another notation (see `notedLines`). */
  printed?: { line: Line; words: Noted };
}

/** Line ends, and the paragraph and line separators that some editors paste. */
const LINE = /[^\r\n\u2028\u2029\u0085\u000b\u000c]+/g;
const SPACE_BEFORE = /^[\s\u00a0\u3000\u200b\ufeff]+/;
const SPACE = /[\s\u00a0\u3000\u200b\ufeff]/;
/** The fewest spaces of an indent. Chinese paragraphs begin with two wide ones. */
const SHORTEST_INDENT = 2;

/** Splits a plain text into lines with their offsets. The words do not include the indent. */
export function splitLines(input: string): Line[] {
  let above = 0;
  return [...input.matchAll(LINE)].flatMap(({ 0: raw, index }) => {
    const space = SPACE_BEFORE.exec(raw)?.[0] ?? '';
    const text = raw.slice(space.length, lengthWithoutSpace(raw));
    if (text === '') return [];
    const start = index + space.length;
    const apart = isApart(input.slice(above, index));
    above = index + raw.length;
    const isIndented = space.length >= SHORTEST_INDENT;
    const look = { ...(isIndented && { indent: widthIn(space) }), ...(apart && { apart }) };
    return [{ text, start, end: start + text.length, inlines: [{ type: 'text', text }], look }];
  });
}

/** Measures a text in full characters. Letters, digits and narrow spaces are half as wide. */
export function widthIn(text: string): number {
  let width = 0;
  for (const character of text) width += character.charCodeAt(0) < 0x2000 ? 0.5 : 1;
  return width;
}

/** Not a regular expression: a pattern anchored only at the end scans each run of spaces many times. */
function lengthWithoutSpace(raw: string): number {
  let end = raw.length;
  while (end > 0 && SPACE.test(raw.charAt(end - 1))) end -= 1;
  return end;
}

/** Whether an empty line is between two lines. */
const isApart = (between: string) =>
  (between.replace(/\r\n/g, '\n').match(/[\r\n]/g) ?? []).length > 1;

const HAN = /[\u4e00-\u9fff]/;

/** Returns the text that a line break replaced: a space between Latin words, nothing between Chinese characters. */
const between = (before: string, after: string): string =>
  HAN.test(before) || HAN.test(after) || before.endsWith('-') ? '' : ' ';

/**
 * Joins some lines of plain text to one. `glue` returns the text between two of them. `isCut`: whether the hyphen at
 * the end of the first only breaks a word.
 */
export function joinedLine(
  lines: readonly Line[],
  glue = between,
  isCut: (before: string, after: string) => boolean = () => false,
): Line {
  const [first, last] = [lines[0]!, lines.at(-1)!];
  let text = '';
  const joined = lines.map((line, at) => {
    const next = lines[at + 1];
    const isPart = next !== undefined && isCut(line.text, next.text);
    const part = isPart ? { ...line, text: line.text.slice(0, -1), end: line.end - 1 } : line;
    text += (at > 0 ? glue(lines[at - 1]!.text, line.text) : '') + part.text;
    return { line: part, end: text.length };
  });
  const { printed: _printed, ...whole } = first;
  return { ...whole, text, end: last.end, inlines: [{ type: 'text', text }], joined };
}

/** Returns the position in the input of some characters of a line. */
export function positionIn(line: Line, start: number, end: number): Position {
  return { start: offsetIn(line, start), end: offsetIn(line, end - 1) + 1 };
}

function offsetIn({ joined, start, end }: Line, at: number): number {
  if (!joined) return start + at;
  const part = joined[firstWhere(joined, (one) => one.end > at)];
  return part ? offsetIn(part.line, part.line.text.length - (part.end - at)) : end;
}

/** Returns the lines of the input that a line is made of. */
export const partsOf = (line: Line): readonly Line[] =>
  line.joined?.flatMap((part) => partsOf(part.line)) ?? [line];
