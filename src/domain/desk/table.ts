import { gridOf } from '../report/grid';
import { plainCell, type Cell, type Row } from '../report/table';
import { areasOf, columnsOf, covers, empty, rowsOf } from './table-areas';

/** Returns a table with a new text in a cell. If the old text has a single style, the style is kept. */
export function withCell(rows: readonly Row[], row: number, nth: number, text: string): Row[] {
  return rows.map((cells, at) =>
    at === row ? cells.map((cell, cellAt) => (cellAt === nth ? said(cell, text) : cell)) : cells,
  );
}

function said(cell: Cell, text: string): Cell {
  const [first] = cell.children;
  const isOne = cell.children.length === 1 && first?.type === 'text';
  return { ...cell, children: isOne ? [{ ...first, text }] : plainCell(text).children };
}

/** Returns a table with an empty row before row `at`. Merged cells that span this place also cover the new row. */
export function withRow(rows: readonly Row[], at: number): Row[] {
  const areas = areasOf(rows);
  const through = areas.filter((one) => one.row < at && at < one.row + one.rows);
  const moved = areas.map((one) => {
    if (one.row >= at) return { ...one, row: one.row + 1 };
    return through.includes(one) ? { ...one, rows: one.rows + 1 } : one;
  });
  const isFree = (column: number) => !through.some((one) => covers(one, column));
  const own = columnsOf(areas)
    .filter(isFree)
    .map((column) => empty(at, column));
  return rowsOf([...moved, ...own], rows.length + 1);
}

/** Returns a table with an empty column before column `at`. Merged cells that span this place also cover it. */
export function withColumn(rows: readonly Row[], at: number): Row[] {
  const areas = areasOf(rows);
  const through = areas.filter((one) => one.column < at && at < one.column + one.columns);
  const moved = areas.map((one) => {
    if (one.column >= at) return { ...one, column: one.column + 1 };
    return through.includes(one) ? { ...one, columns: one.columns + 1 } : one;
  });
  const isFree = (row: number) =>
    !through.some((one) => one.row <= row && row < one.row + one.rows);
  const own = rows.flatMap((_, row) => (isFree(row) ? [empty(row, at)] : []));
  return rowsOf([...moved, ...own], rows.length);
}

/** Returns a table without a row. A merged cell that began in this row begins in the next one. */
export function withoutRow(rows: readonly Row[], at: number): Row[] {
  const left = areasOf(rows).flatMap((one) => {
    const isThere = one.row <= at && at < one.row + one.rows;
    if (!isThere) return [{ ...one, row: one.row > at ? one.row - 1 : one.row }];
    return one.rows > 1 ? [{ ...one, rows: one.rows - 1 }] : [];
  });
  return rowsOf(left, rows.length - 1);
}

/** Returns a table without a column. */
export function withoutColumn(rows: readonly Row[], at: number): Row[] {
  const left = areasOf(rows).flatMap((one) => {
    if (!covers(one, at))
      return [{ ...one, column: one.column > at ? one.column - 1 : one.column }];
    return one.columns > 1 ? [{ ...one, columns: one.columns - 1 }] : [];
  });
  return rowsOf(left, rows.length);
}

/** Returns the column in which a cell begins, from 0. */
export const columnOf = (rows: readonly Row[], row: number, nth: number): number =>
  gridOf(rows)[row]!.findIndex((square) => square?.cell === rows[row]![nth]);
