import { gridOf, type Placed } from '../report/grid';
import { plainCell, type Cell, type Row } from '../report/table';

/** A cell and the squares that it covers. */
interface Area extends Placed {
  rows: number;
  columns: number;
}

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

const covers = ({ column, columns }: Area, at: number): boolean =>
  column <= at && at < column + columns;

const empty = (row: number, column: number): Area => ({
  ...{ cell: plainCell(''), row, column, rows: 1, columns: 1 },
});

function areasOf(rows: readonly Row[]): Area[] {
  const all = new Map<Cell, Area>();
  gridOf(rows).forEach((squares, row) =>
    squares.forEach((square, column) => {
      if (!square) return;
      const { cell } = square;
      const area = all.get(cell) ?? { ...square, rows: 1, columns: 1 };
      area.rows = Math.max(area.rows, row - area.row + 1);
      area.columns = Math.max(area.columns, column - area.column + 1);
      all.set(cell, area);
    }),
  );
  return [...all.values()];
}

const columnsOf = (areas: readonly Area[]): number[] => {
  const width = Math.max(0, ...areas.map(({ column, columns }) => column + columns));
  return Array.from({ length: width }, (_, column) => column);
};

function rowsOf(areas: readonly Area[], count: number): Row[] {
  return Array.from({ length: count }, (_, row) =>
    areas
      .filter((one) => one.row === row)
      .sort((a, b) => a.column - b.column)
      .map(({ cell: { colSpan: _columns, rowSpan: _rows, ...cell }, rows, columns }) => ({
        ...cell,
        ...(columns > 1 && { colSpan: columns }),
        ...(rows > 1 && { rowSpan: rows }),
      })),
  );
}
