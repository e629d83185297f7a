import type { RichLine } from '../rich-line';
import { picturesIn, rowLine } from '../row-line';
import type { WordRow } from './tables';
import type { Element } from './xml';

/**
 * Returns the rows of a table of data as lines, and after them the pictures of its cells.
 *
 * @param table the number of the table in its document
 * @param linesIn reads a cell
 */
export function dataRows(
  rows: readonly WordRow[],
  table: number,
  linesIn: (cell: Element) => RichLine[],
): RichLine[] {
  const [lines, pictures]: [RichLine[], RichLine[]] = [[], []];
  let isHeader = true;
  // An empty row may still be part of a merged cell.
  let covered = 0;
  for (const [at, row] of rows.entries()) {
    isHeader &&= row.isHeader;
    const cells = row.cells.map(({ element, colSpan, rowSpan }) => ({
      ...{ lines: linesIn(element), colSpan, rowSpan },
    }));
    pictures.push(...picturesIn(cells));
    const isEmpty = cells.every(({ lines: own, rowSpan }) => own.length === 0 && rowSpan === 1);
    if (!isEmpty || at < covered) lines.push(rowLine(cells, { table, isHeader }));
    for (const { rowSpan } of row.cells) covered = Math.max(covered, at + rowSpan);
  }
  return [...lines, ...pictures];
}
