import { plainCell } from '../report/table';
import type { Inline } from '../report';
import type { CaptionLine, OutlineSection } from './body-shape';
import type { Front } from './front-shape';
import { positionIn, type Line } from './line';
import { areSpaced, noted, printedWords, type Noted } from '../quantity/noted';
import type { Outline } from './outline';
import type { PlacedTable } from './tables';

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

/** Returns an outline of such lines as the document prints it. */
export function outlineAsPrinted(outline: Outline): Outline {
  const known = new Map<Line, Line>();
  const line = (one: Line): Line => {
    const found = known.get(one) ?? restored(one);
    known.set(one, found);
    return found;
  };
  const { front, sections, credits, other, tail, left } = outline;
  const words = wordsOfLines([...front.titleLines, ...front.bylineLines, ...other, ...tail]);
  return {
    front: frontAsPrinted(front, line, words),
    sections: sections.map((one) => sectionAsPrinted(one, line)),
    credits: credits.map(({ role, name }) => ({ role: words(role), name: words(name) })),
    other: other.map(line),
    tail: tail.map(line),
    left: left.map((one) => ({ ...one, line: line(one.line) })),
  };
}

type Restore = (line: Line) => Line;
type Words = <Some extends string | null>(words: Some) => Some;

const frontAsPrinted = (front: Front, line: Restore, words: Words): Front => ({
  ...front,
  title: words(front.title),
  subtitle: words(front.subtitle),
  byline: {
    ...front.byline,
    author: words(front.byline.author),
    source: words(front.byline.source),
  },
  titleLines: front.titleLines.map(line),
  bylineLines: front.bylineLines.map(line),
  pictures: front.pictures.map(line),
  other: front.other.map(line),
  left: front.left.map((one) => ({ ...one, line: line(one.line) })),
});

const sectionAsPrinted = (section: OutlineSection, line: Restore): OutlineSection => ({
  heading: section.heading && {
    ...section.heading,
    text: wordsOf(section.heading.line, section.heading.text),
    line: line(section.heading.line),
  },
  paragraphs: section.paragraphs.map(line),
  captions: section.captions.map((one) => captionAsPrinted(one, line)),
  tables: section.tables.map((one) => tableAsPrinted(one, line)),
});

function captionAsPrinted(caption: CaptionLine, line: Restore): CaptionLine {
  const near = [caption.line, caption.creditLine].filter((one) => one != null);
  const words = wordsOfLines(near);
  return {
    ...caption,
    caption: words(caption.caption),
    credit: words(caption.credit),
    line: caption.line && line(caption.line),
    ...(caption.creditLine && { creditLine: line(caption.creditLine) }),
  };
}

function tableAsPrinted(table: PlacedTable, line: Restore): PlacedTable {
  const words = wordsOfLines(table.above);
  return {
    ...table,
    caption: words(table.caption),
    unit: words(table.unit),
    above: table.above.map(line),
    rows: table.rows.map((row) => {
      const printed = line(row.line);
      if (printed === row.line) return row;
      const cells = row.cells.map((cell) => ({
        ...cell,
        children: cell.children.map((one) =>
          one.type === 'text' ? { ...one, text: wordsOf(row.line, one.text) } : one,
        ),
      }));
      return { line: printed, cells: printed.look.cells ?? cells };
    }),
  };
}

/** Returns the function that finds words in some lines as the document prints them. */
const wordsOfLines = (lines: readonly Line[]): Words => {
  const notes = lines.flatMap(notesOf);
  return <Some extends string | null>(words: Some): Some =>
    (words === null ? words : wordsIn(notes, words)) as Some;
};

/** Words over several lines hold each of them. */
const wordsIn = (notes: readonly Noted[], words: string): string =>
  notes.map((one) => printedWords(one, words)).find((one) => one !== null) ??
  notes.reduce((found, { plain, printed }) => found.replace(plain, () => printed), words);

const wordsOf = (line: Line, words: string): string => wordsOfLines([line])(words);

const notesOf = ({ printed, joined }: Line): Noted[] =>
  printed ? [printed.words] : (joined ?? []).flatMap((part) => notesOf(part.line));

/** Returns a line, or the part of a line, as the document prints it. */
function restored(line: Line): Line {
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
