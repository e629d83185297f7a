import { matchesOf } from '../../matches';
import { codeOf } from './code';
import type { ExcludedRow } from './row';

/** Returns a byte for each UTF-16 unit of a text: 0, or the kind of the last row that covers it (`kindOf`). */
export function coveredBy(rows: readonly ExcludedRow[], text: string): Uint8Array {
  const covered = new Uint8Array(text.length);
  for (const row of rows) {
    if (!concerns(row, text)) continue;
    const code = codeOf(row.kind);
    for (const { 0: found, index } of matchesOf(text, row.pattern)) {
      covered.fill(code, index, index + found.length);
    }
  }
  return covered;
}

/** Returns whether a row can match at all. */
const concerns = ({ has }: ExcludedRow, text: string) =>
  !has || has.some((word) => text.includes(word));
