import type { Table } from '../report';
import type { TableLines } from './table-lines';

/** A table and its place. */
export interface PlacedTable extends TableLines {
  /** The number of paragraphs of its section before it. */
  after: number;
}

/** Converts a table to the shape that the report has. */
export const tableOf = (
  { caption, unit, rows, header, after }: PlacedTable,
  key: string,
): Table => ({
  ...{ key, caption, unit, header, after },
  rows: rows.map(({ cells }) => cells),
});
