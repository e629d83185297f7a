import { isGridOf, isText } from '../frame';
import { elementsIn, holds, wordsOf, type Element } from './tree';

const HEADING = /^h[1-6]$/;
const BLOCKS = new Set(['p', 'div', 'ul', 'ol', 'section', 'article']);

const PARTS = new Set(['thead', 'tbody', 'tfoot']);

/** The rows of a table, without those of tables inside it. */
export const rowsOf = (table: Element): Element[] =>
  elementsIn(table).flatMap((part) =>
    PARTS.has(part.name) ? rowsOf(part) : part.name === 'tr' ? [part] : [],
  );

/** The cells of a row. */
export const cellsOf = (row: Element): Element[] =>
  elementsIn(row).filter(({ name }) => name === 'td' || name === 'th');

/**
 * Whether a table only puts things in their places on a page: the whole page, a column of pictures with their
 * captions, a frame around a text. What it holds is read as if the table were not there.
 */
export function isLayout(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(table.attributes.role ?? '')) return true;
  const grid = rowsOf(table).map((row) => cellsOf(row).filter(isFilled));
  const lengths = grid.map(({ length }) => length);
  if (lengths.every((length) => length <= 1)) return true;
  const filled = grid.flat();
  const nesting = filled.filter((cell) => holds(cell, isTable)).map(wordsOf);
  if (nesting.length > 0 && !isGridOf(lengths, nesting)) return true;
  return filled.some(framesText) || holds(table, isPicture);
}

const isFilled = (cell: Element) => wordsOf(cell).trim() !== '' || holds(cell, isPicture);
const isPicture = ({ name }: Element) => name === 'img';

const isTable = ({ name }: Element) => name === 'table';

function framesText(cell: Element): boolean {
  if (holds(cell, ({ name }) => HEADING.test(name))) return true;
  return isText(paragraphsIn(cell), wordsOf(cell));
}

const paragraphsIn = (element: Element): number =>
  elementsIn(element).reduce(
    (sum, inner) => sum + (BLOCKS.has(inner.name) ? 1 : 0) + paragraphsIn(inner),
    0,
  );

/** The cells of a layout in the order of reading: row by row, but a row of pictures beside the captions below it. */
export function cellsInOrder(table: Element): Element[] {
  const rows = rowsOf(table).map(cellsOf);
  return rows.flatMap((row, at) => {
    const below = rows[at + 1];
    if (isCaptionedBy(row, below)) return row.flatMap((cell, column) => [cell, below![column]!]);
    return isCaptionedBy(rows[at - 1], row) ? [] : row;
  });
}

/** A row of pictures alone, over a row of words alone. */
const isCaptionedBy = (
  row: readonly Element[] | undefined,
  below: readonly Element[] | undefined,
) =>
  row !== undefined &&
  below !== undefined &&
  row.length > 1 &&
  row.length === below.length &&
  row.every((cell) => holds(cell, isPicture) && wordsOf(cell).trim() === '') &&
  below.every((cell) => !holds(cell, isPicture));
