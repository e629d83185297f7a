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
