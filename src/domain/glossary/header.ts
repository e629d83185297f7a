import type { Fault } from './fault';
import { COLUMNS, REQUIRED } from './term';

/** Returns the column names of a table, trimmed and in lower case. */
export const titlesOf = (header: readonly string[]): string[] =>
  header.map((title) => title.trim().toLowerCase());

/** Returns the faults of the header. A column without a title is ignored. */
export function headerFaults(titles: readonly string[]): Fault[] {
  const known: readonly string[] = COLUMNS;
  const fault = (code: Fault['code']) => (column: string) => ({ code, row: 1, column });
  return [
    ...REQUIRED.filter((column) => !titles.includes(column)).map(fault('missing-column')),
    ...titles.filter((title) => title && !known.includes(title)).map(fault('unknown-column')),
    ...titles
      .filter((title, index) => title && titles.indexOf(title) < index)
      .map(fault('duplicate-column')),
  ];
}
