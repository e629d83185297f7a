import type { Fault } from './fault';
import { REQUIRED, type GivenTerm } from './term';

/** As long as the database takes. */
const LONGEST = 255;

/** A row of a table and the term that it gives. */
export interface NumberedRow {
  row: number;
  cells: readonly string[];
  term: GivenTerm;
}

/** What is wrong with each row; the same term twice is a fault of the later one. */
export function rowFaults(rows: readonly NumberedRow[], titles: readonly string[]): Fault[] {
  const first = new Map<string, number>();
  return rows.flatMap((one) => {
    const { row, term } = one;
    const earlier = first.get(term.zh);
    if (earlier === undefined && term.zh) first.set(term.zh, row);
    return [
      ...valueFaults(one),
      ...cellFaults(one, titles),
      ...(earlier ? [{ code: 'duplicate-term' as const, row, column: 'zh', actual: earlier }] : []),
    ];
  });
}

function valueFaults({ row, term }: NumberedRow): Fault[] {
  const lacking = REQUIRED.filter((column) => !term[column]);
  const long = (['zh', 'en', 'source'] as const).filter(
    (column) => lengthOf(term[column]) > LONGEST,
  );
  return [
    ...lacking.map((column): Fault => ({ code: 'missing-value', row, column })),
    ...long.map((column): Fault => ({
      code: 'too-long',
      row,
      column,
      actual: lengthOf(term[column]),
    })),
  ];
}

/** A comma without quotes moves the rest of a text to where no column is; it would be lost. */
function cellFaults({ row, cells }: NumberedRow, titles: readonly string[]): Fault[] {
  return cells.flatMap((cell, index): Fault[] =>
    cell.trim() !== '' && !titles[index]
      ? [{ code: 'extra-cell', row, column: String(index + 1), actual: cell.trim() }]
      : [],
  );
}

const lengthOf = (text = ''): number => [...text].length;
