import { positionIn, type Line } from './line';
import { areSpaced, noted } from '../quantity/noted';
import type { Inline } from '../report';
import { plainCell } from '../report/table';

/**
 * Returns lines in the notation that patterns know (see `noted`), each with the line that the document prints. Cells of tables stay as
 * they are.
 */
export function notedLines(lines: readonly Line[]): readonly Line[] {
  const isSpaced = areSpaced(lines.map(({ text }) => text));
  return lines.map((line) => {
    if (line.look.cells || /^\||\t/.test(line.text)) return line;
    const [inline] = line.inlines;
    const isSimple = line.inlines.length === 1 && inline?.type === 'text' && !line.look.notes;
    const words = noted(line.text, isSpaced);
    // Formatting and notes have offsets of their own, so that no character may go.
    if (words.plain === line.text || (!isSimple && words.plain.length < line.text.length))
      return line;
    const { joined: _joined, ...whole } = line;
    return {
      ...whole,
      text: words.plain,
      ...(isSimple && { inlines: [{ ...inline, text: words.plain }] }),
      printed: { line, words },
    };
  });
}

/** Returns a line, or the part of a line, as the document prints it. */
export function restored(line: Line): Line {
  if (line.joined) return rejoined(line, line.joined);
  const { printed, ...plain } = line;
  if (!printed) return line;
  const { line: source, words } = printed;
  const from = words.plain.indexOf(line.text, line.start - source.start);
  if (from < 0) return line;
  const { start, end } = words.at(from, from + line.text.length);
  const text = words.printed.slice(start, end);
  if (text === source.text) return { ...source, look: plain.look };
  return {
    ...{ ...plain, text, inlines: [{ type: 'text', text }] },
    ...positionIn(source, start, end),
  };
}

/** The same for lines that were joined: the parts, with what was put between them. */
function rejoined({ printed: _printed, ...line }: Line, joined: NonNullable<Line['joined']>): Line {
  const parts = joined.map(({ line: part }) => restored(part));
  if (parts.every((part, at) => part === joined[at]!.line)) return line;
  const ends = new Map<number, number>();
  let [text, last] = ['', 0];
  const again = parts.map((part, at) => {
    const { line: plain, end } = joined[at]!;
    text += line.text.slice(last, end - plain.text.length) + part.text;
    last = end;
    ends.set(end, text.length);
    return { line: part, end: text.length };
  });
  const { cells, notes } = line.look;
  return {
    ...line,
    ...{ text, joined: again, start: parts[0]!.start, end: parts.at(-1)!.end },
    inlines: inlinesOf(line, text, parts),
    look: {
      ...line.look,
      ...(cells && { cells: parts.map((part) => plainCell(part.text)) }),
      ...(notes && { notes: notes.map((note) => ({ ...note, at: ends.get(note.at) ?? note.at })) }),
    },
  };
}

const inlinesOf = ({ inlines }: Line, text: string, parts: readonly Line[]): Inline[] => {
  const [only] = inlines;
  return inlines.length === 1 && only?.type === 'text'
    ? [{ ...only, text }]
    : parts.flatMap((part) => part.inlines);
};
