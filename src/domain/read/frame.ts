/** Cells of figures hold a word or a sentence; a cell with more paragraphs, or so many characters in several, holds a text. */
const [MOST_PARAGRAPHS, LONGEST_CELL] = [3, 200];

/** A table of figures may part one of its cells by a small table: so few of its cells, and so short. */
const MOST_NESTING = 1 / 3;

/** Whether what a cell holds is a text, so that its table is the frame around it. */
export const isText = (paragraphs: number, words: string): boolean =>
  paragraphs > MOST_PARAGRAPHS || (paragraphs > 1 && words.length > LONGEST_CELL);

/**
 * Whether a table with tables in its cells is one of figures all the same, and no frame around them.
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
