import type { Table } from '../report';

/** The tables that follow a paragraph of a section and have a row; 0 is before the first. */
export const tablesAfter = (tables: readonly Table[], paragraph: number): Table[] =>
  tables.filter(({ after, rows }) => after === paragraph && rows.length > 0);

/** The rows of a table that head its columns, and the others. */
export function partsOf({ header, rows }: Table) {
  return { head: rows.slice(0, header), body: rows.slice(header) };
}
