import type { Table } from '../report';
import type { TableLines } from './table-lines';

/** A table where it stands. */
export interface PlacedTable extends TableLines {
  /** How many paragraphs of its section stand before it. */
  after: number;
}

/** A table of a section, as the report has it. */
export const tableOf = (
  { caption, unit, rows, header, after }: PlacedTable,
  key: string,
): Table => ({
  ...{ key, caption, unit, header, after },
  rows: rows.map(({ cells }) => cells),
});
