import { firstWhere } from '../first-where';
import type { Cell, Inline, Position } from '../report';
import type { LineNote, RowOf } from './rich-line';

/** What a document's formatting says of a line, where it has any. */
export interface Look {
  /** It begins with the space of a new paragraph, or an empty line stands above it. */
  indented?: boolean;
  apart?: boolean;
  /** A real heading of the document, level 1 to 6. */
  heading?: number;
  /** What its style calls it. */
  named?: 'title' | 'subtitle';
  /** All of it is set bold, or in a font for headings. */
  strong?: boolean;
  /** The size of its letters in points, where the document says so. */
  size?: number;
  /** It begins with words set bold. */
  boldLead?: string;
  kind?: 'list-item' | 'numbered-item' | 'row' | 'note' | 'image' | 'caption';
  /** It stands in a table that frames a part of the page: its shortness makes it no heading. */
  framed?: boolean;
  /** It is set in the middle of the page. */
  centred?: boolean;
  /** The document sets it as somebody's words. */
  quoted?: boolean;
  image?: { src: string; alt: string | null };
  /** Of a row: its cells with what is in them, and its table. */
  cells?: Cell[];
  row?: RowOf;
  /** The notes whose marks stand in it. */
  notes?: LineNote[];
}

/** One line of the input that is not empty. */
export interface Line {
  /** Without the space around it, otherwise verbatim. */
  text: string;
  /** Offsets of `text` in the input. */
  start: number;
  end: number;
  inlines: Inline[];
  look: Look;
  /** The lines of the input that it was made of, where a break inside a sentence was undone, and where each ends in it. */
  joined?: { line: Line; end: number }[];
}

/** Ends of lines, and the paragraph and line separators that some editors paste. */
const LINE = /[^\r\n\u2028\u2029\u0085\u000b\u000c]+/g;
const SPACE_BEFORE = /^[\s\u00a0\u3000\u200b\ufeff]+/;
const SPACE = /[\s\u00a0\u3000\u200b\ufeff]/;
/** So many spaces are an indent; Chinese paragraphs begin with two wide ones. */
const SHORTEST_INDENT = 2;

/** The lines of a plain text, with their offsets in it. Indents of every kind are left out of the words. */
export function splitLines(input: string): Line[] {
  let above = 0;
  return [...input.matchAll(LINE)].flatMap(({ 0: raw, index }) => {
    const indent = SPACE_BEFORE.exec(raw)?.[0].length ?? 0;
    const text = raw.slice(indent, lengthWithoutSpace(raw));
    if (text === '') return [];
    const start = index + indent;
    const apart = isApart(input.slice(above, index));
    above = index + raw.length;
    const look = { ...(indent >= SHORTEST_INDENT && { indented: true }), ...(apart && { apart }) };
    return [{ text, start, end: start + text.length, inlines: [{ type: 'text', text }], look }];
  });
}

/** By hand: a pattern that is anchored at the end alone goes through each run of spaces many times. */
function lengthWithoutSpace(raw: string): number {
  let end = raw.length;
  while (end > 0 && SPACE.test(raw.charAt(end - 1))) end -= 1;
  return end;
}

/** Whether an empty line stands between two lines. */
const isApart = (between: string) =>
  (between.replace(/\r\n/g, '\n').match(/[\r\n]/g) ?? []).length > 1;

const HAN = /[\u4e00-\u9fff]/;

/** What a break stood for: a space between words of Latin script, nothing between characters. */
const between = (before: string, after: string): string =>
  HAN.test(before) || HAN.test(after) || before.endsWith('-') ? '' : ' ';

/** Some lines of plain text as one. `glue`: what stands between two of them. */
export function joinedLine(lines: readonly Line[], glue = between): Line {
  const [first, last] = [lines[0]!, lines.at(-1)!];
  let text = '';
  const joined = lines.map((line, at) => {
    text += (at > 0 ? glue(lines[at - 1]!.text, line.text) : '') + line.text;
    return { line, end: text.length };
  });
  return { ...first, text, end: last.end, inlines: [{ type: 'text', text }], joined };
}

/** Where some characters of a line stand in the input. */
export function positionIn(line: Line, start: number, end: number): Position {
  return { start: offsetIn(line, start), end: offsetIn(line, end - 1) + 1 };
}

function offsetIn({ joined, start, end }: Line, at: number): number {
  if (!joined) return start + at;
  const part = joined[firstWhere(joined, (one) => one.end > at)];
  return part ? part.line.start + part.line.text.length - (part.end - at) : end;
}

/** The lines of the input that a line is made of. */
export const partsOf = (line: Line): readonly Line[] =>
  line.joined?.map((part) => part.line) ?? [line];
