import { groupedBy } from '../grouped';
import type { NoAmount } from './amount';
import type { FillColumn } from './sheet';
import type { Places, Row } from './sheet-row';

/** A cell that is not accepted: where it is, and why. */
export interface FillProblem {
  /** The row of the sheet, from 1. */
  row: number;
  /** The letter of the column. */
  column: string;
  reason: NoAmount | 'no-heads' | 'unknown-figure' | 'twice' | 'too-long';
  given: string;
  /** Last year's words for the figure, as an example of a valid value. */
  last: string | null;
}

/** Reports a figure that is on two rows with different values: nobody can know which value is meant. */
export const twiceIn = (rows: readonly Row[], places: Places): FillProblem[] =>
  [...groupedBy(rows, ({ id }) => id).values()].flatMap((same) =>
    same
      .filter(({ now }) => now !== same[0]!.now)
      .map((row) => problemAt(row, places, 'now', 'twice', same[0]!.now)),
  );

/** Returns a problem with the cell of a row. */
export function problemAt(
  row: Row,
  places: Places,
  column: FillColumn,
  reason: FillProblem['reason'],
  last: string | null,
): FillProblem {
  const letter = String.fromCharCode('A'.charCodeAt(0) + (places.get(column) ?? 0));
  return { row: row.at, column: letter, reason, given: row[column], last };
}

/** Says that the first row does not name the columns. */
export const noHeads = (heads: readonly string[]): FillProblem => ({
  ...{
    row: 1,
    column: 'A',
    reason: 'no-heads',
    given: heads.join(' | ').slice(0, 200),
    last: null,
  },
});
