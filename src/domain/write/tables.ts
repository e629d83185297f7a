import type { Table } from '../report';

/** Returns the tables with rows after a paragraph of a section; 0 is before the first paragraph. */
export const tablesAfter = (tables: readonly Table[], paragraph: number): Table[] =>
  tables.filter(({ after, rows }) => after === paragraph && rows.length > 0);

/** Splits the rows of a table into heading rows and the rest. */
export function partsOf({ header, rows }: Table) {
  return { head: rows.slice(0, header), body: rows.slice(header) };
}
