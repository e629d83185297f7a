import { gridOf, type Placed } from '../report/grid';
import { plainCell, type Cell, type Row } from '../report/table';

/** A cell and the squares that it covers. */
interface Area extends Placed {
  rows: number;
  columns: number;
}

/** Whether a cell covers a column. */
export const covers = ({ column, columns }: Area, at: number): boolean =>
  column <= at && at < column + columns;

/** Makes an empty cell of one square. */
export const empty = (row: number, column: number): Area => ({
  ...{ cell: plainCell(''), row, column, rows: 1, columns: 1 },
});

/** Returns the cells of a table with the squares that they cover. */
export function areasOf(rows: readonly Row[]): Area[] {
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

/** Returns the numbers of all columns. */
export const columnsOf = (areas: readonly Area[]): number[] => {
  const width = Math.max(0, ...areas.map(({ column, columns }) => column + columns));
  return Array.from({ length: width }, (_, column) => column);
};

/** Returns cells as the rows of a table again. */
export function rowsOf(areas: readonly Area[], count: number): Row[] {
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
