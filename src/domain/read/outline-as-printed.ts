import { printedWords, type Noted } from '../quantity/noted';
import type { CaptionLine, OutlineSection } from './body-shape';
import type { Front } from './front-shape';
import type { Line } from './line';
import { restored } from './noted-lines';
import type { Outline } from './outline';
import type { PlacedTable } from './tables';

/** Returns an outline of lines in one notation (see `notedLines`) as the document prints it. */
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
