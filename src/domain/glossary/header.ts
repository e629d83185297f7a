import type { Fault } from './fault';
import { COLUMNS, REQUIRED } from './term';

/** The names of a table's columns, as we write them. */
export const titlesOf = (header: readonly string[]): string[] =>
  header.map((title) => title.trim().toLowerCase());

/** What is wrong with the header. Columns without a title are as good as not there. */
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
