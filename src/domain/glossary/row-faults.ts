import type { Fault } from './fault';
import { REQUIRED, type GivenTerm } from './term';

/** The longest text that the database column holds. */
const LONGEST = 255;

/** A row of a table with the term that it gives. */
export interface NumberedRow {
  row: number;
  cells: readonly string[];
  term: GivenTerm;
}

/** Returns the faults of each row. A term given twice is a fault of the later row. */
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

/** Reports text in a column without a title. A comma without quotes moves text there, and it would be lost. */
function cellFaults({ row, cells }: NumberedRow, titles: readonly string[]): Fault[] {
  return cells.flatMap((cell, index): Fault[] =>
    cell.trim() !== '' && !titles[index]
      ? [{ code: 'extra-cell', row, column: String(index + 1), actual: cell.trim() }]
      : [],
  );
}

const lengthOf = (text = ''): number => [...text].length;
