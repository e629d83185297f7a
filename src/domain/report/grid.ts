import { cellText, type Cell, type Row } from './table';

/** A cell in the grid of its table. `row` and `column` are its upper left corner, from 0. */
export interface Placed {
  cell: Cell;
  row: number;
  column: number;
}

/** Returns whether a cell begins in this square, or only continues through it. */
export const beginsIn = (square: Placed | null, row: number, column: number): square is Placed =>
  square?.row === row && square.column === column;

/** Returns a table as text: a line per row, a tab between columns, and nothing where a merged cell continues. */
export const tabbed = (rows: readonly Row[]): string =>
  gridOf(rows)
    .map((squares, row) =>
      squares
        .map((square, column) => (beginsIn(square, row, column) ? oneLine(square.cell) : ''))
        .join('\t'),
    )
    .join('\n');

const oneLine = (cell: Cell) => cellText(cell).replace(/\s+/g, ' ').trim();

/** The most squares of one grid. Cells beyond this limit are placed as if they covered one square. */
export const MOST_SQUARES = 200_000;

/**
 * Lays a table out as a grid: for each row, the cell in each column. A cell that covers several squares is in all of
 * them. The layout follows HTML ("forming a table"): a cell begins in the first free column of its row.
 */
export function gridOf(rows: readonly Row[]): (Placed | null)[][] {
  const grid: (Placed | null)[][] = rows.map(() => []);
  let squares = 0;
  rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while (grid[row]![column]) column += 1;
      const { colSpan = 1, rowSpan = 1 } = cell;
      const isTooMuch = (squares += colSpan * Math.min(rowSpan, rows.length - row)) > MOST_SQUARES;
      cover(grid, { cell, row, column }, isTooMuch ? 1 : colSpan, isTooMuch ? 1 : rowSpan);
      column += 1;
    }
  });
  const width = Math.max(0, ...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
}

function cover(grid: (Placed | null)[][], placed: Placed, columns: number, rows: number): void {
  for (let row = placed.row; row < Math.min(placed.row + rows, grid.length); row += 1) {
    for (let column = placed.column; column < placed.column + columns; column += 1) {
      grid[row]![column] ??= placed;
    }
  }
}
