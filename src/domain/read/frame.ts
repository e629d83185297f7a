/**
 * A cell of a data table holds a word or a sentence. A cell with more paragraphs than this, or with more characters
 * in several paragraphs, holds a text.
 */
const [MOST_PARAGRAPHS, LONGEST_CELL] = [3, 200];

/** A data table may hold small tables in at most this share of its cells. */
const MOST_NESTING = 1 / 3;

/** Whether a cell holds a text, so that its table is a frame around the text. */
export const isText = (paragraphs: number, words: string): boolean =>
  paragraphs > MOST_PARAGRAPHS || (paragraphs > 1 && words.length > LONGEST_CELL);

/**
 * Whether a table with nested tables is still a data table, and not a frame around them.
 * @param rows how many of the cells of each row are filled
 * @param nesting the words of the cells that hold a table
 */
export function isGridOf(rows: readonly number[], nesting: readonly string[]): boolean {
  const filled = rows.reduce((sum, cells) => sum + cells, 0);
  return (
    rows.filter((cells) => cells > 1).length > 1 &&
    nesting.length <= filled * MOST_NESTING &&
    nesting.every((words) => words.length <= LONGEST_CELL)
  );
}

/** How a reader of files tells what a cell shows. */
interface Seen<Cell> {
  showsPicture: (cell: Cell) => boolean;
  wordsOf: (cell: Cell) => string;
}

/**
 * Returns the cells of a layout table in reading order: row by row. But each picture of a row comes with the caption
 * below it.
 */
export function inReadingOrder<Cell>(
  rows: readonly (readonly Cell[])[],
  { showsPicture, wordsOf }: Seen<Cell>,
): Cell[] {
  /** Whether a row holds only pictures and the row below it only words. */
  const isCaptioned = (at: number): boolean => {
    const [row = [], below = []] = [rows[at], rows[at + 1]];
    return (
      row.length > 1 &&
      row.length === below.length &&
      row.every((cell) => showsPicture(cell) && wordsOf(cell).trim() === '') &&
      !below.some(showsPicture)
    );
  };
  return rows.flatMap((row, at) => {
    if (isCaptioned(at)) return row.flatMap((cell, column) => [cell, rows[at + 1]![column]!]);
    return isCaptioned(at - 1) ? [] : row;
  });
}
