import type { Fault } from './fault';
import { headerFaults, titlesOf } from './header';
import { joinRenderings, splitRenderings } from './renderings';
import { rowFaults } from './row-faults';
import { COLUMNS, type Column, type GivenTerm, type GlossaryTerm } from './term';

/** Returns terms as rows of a table, the header first. */
export function toRows(terms: readonly GlossaryTerm[]): string[][] {
  const rows = terms.map((term) =>
    COLUMNS.map((column) =>
      column === 'forbidden' ? joinRenderings(term.forbidden) : term[column],
    ),
  );
  return [[...COLUMNS], ...rows];
}

/**
 * Reads a table of terms. The columns may be in any order, but `zh` and `en` are required. Empty rows are skipped but
 * counted. If there are faults, do not use the terms.
 */
export function fromRows(rows: readonly (readonly string[])[]): {
  terms: GivenTerm[];
  faults: Fault[];
} {
  const [header = [], ...body] = rows;
  const titles = titlesOf(header);
  const ofHeader = headerFaults(titles);
  if (ofHeader.length > 0) return { terms: [], faults: ofHeader };
  const given = body
    .map((cells, index) => ({ row: index + 2, cells, term: termOf(cells, titles) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return { terms: given.map(({ term }) => term), faults: rowFaults(given, titles) };
}

function termOf(cells: readonly string[], titles: readonly string[]): GivenTerm {
  const cell = (column: Column) => textOf(cells[titles.indexOf(column)] ?? '');
  const given = COLUMNS.filter((column) => titles.includes(column)).map((column) => [
    column,
    column === 'forbidden' ? splitRenderings(cell(column)) : cell(column),
  ]);
  return Object.fromEntries(given) as GivenTerm;
}

const textOf = (cell: string): string => cell.replace(/\r\n?/g, '\n').trim();
