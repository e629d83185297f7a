import type { Cell } from '../report';
import type { LineNote, RichLine, RowOf } from './rich-line';

/** The content of a cell, and the rows and columns that it covers. */
export interface CellLines {
  lines: readonly RichLine[];
  colSpan: number;
  rowSpan: number;
}

/** Makes a line from a row. Pictures in its cells become separate lines. */
export function rowLine(cells: readonly CellLines[], row: RowOf): RichLine {
  const read = cells.map(cellFrom);
  const notes = notesOf(read);
  return {
    ...{ kind: 'row', inlines: [], level: 0, strong: false, framed: false, image: null },
    text: read.map(({ text }) => text).join('\t'),
    cells: read.map(({ cell }) => cell),
    row,
    ...(notes.length > 0 && { notes }),
  };
}

/** Returns the pictures in the cells of a row. */
export const picturesIn = (cells: readonly CellLines[]): RichLine[] =>
  cells.flatMap(({ lines }) => lines.filter(isPicture));

const isPicture = ({ kind }: RichLine) => kind === 'image';

interface ReadCell {
  cell: Cell;
  text: string;
  notes: LineNote[];
}

/** Makes a cell from its lines, with line breaks between them. */
function cellFrom({ lines, colSpan, rowSpan }: CellLines): ReadCell {
  const worded = lines.filter((line) => !isPicture(line) && !line.alone);
  const alone = lines.flatMap((line) => line.alone ?? []);
  const children = worded.flatMap(({ inlines, text, kind }, at) => [
    ...(at > 0 ? [{ type: 'text' as const, text: '\n' }] : []),
    ...(kind === 'row' ? [{ type: 'text' as const, text: text.replaceAll('\t', ' ') }] : inlines),
  ]);
  let before = 0;
  const notes = worded.flatMap((line) => {
    const own = (line.notes ?? []).map((note) => ({
      ...{ mark: note.mark, text: note.text, at: note.at + before },
    }));
    before += line.text.length + 1;
    return own;
  });
  const text = worded.map((line) => line.text.replaceAll('\t', ' ')).join(' ');
  return {
    cell: {
      children: children.length > 0 ? children : [{ type: 'text', text: '' }],
      ...(colSpan > 1 && { colSpan }),
      ...(rowSpan > 1 && { rowSpan }),
    },
    text,
    // A note mark in a line without words belongs to the whole cell.
    notes: [
      ...notes,
      ...alone.map(({ mark, text: said }) => ({ mark, text: said, at: text.length })),
    ],
  };
}

/** Returns the notes of a row. Their offsets count through the words of its cells, with a tab between cells. */
function notesOf(cells: readonly ReadCell[]): LineNote[] {
  let before = 0;
  return cells.flatMap(({ notes, text }) => {
    const own = notes.map((note) => ({ ...note, at: note.at + before }));
    before += text.length + 1;
    return own;
  });
}
