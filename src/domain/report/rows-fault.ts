import { isInline, isSpan } from './table';

/** The most cells of one table. A page of a report holds about two hundred. */
export const MOST_CELLS = 20_000;

/** A fault in submitted rows. `at` names the row and the cell, from 0. */
export interface RowsFault {
  at: number[];
  fault: 'not-rows' | 'not-a-row' | 'not-a-cell' | 'bad-span' | 'too-many-cells';
}

/** Returns the first fault in submitted rows, or null if they make a table. Null and undefined are an empty table. */
export function faultInRows(value: unknown): RowsFault | null {
  if (value === null || value === undefined) return null;
  if (!Array.isArray(value)) return { at: [], fault: 'not-rows' };
  let cells = 0;
  for (const [nth, row] of value.entries()) {
    if (!Array.isArray(row)) return { at: [nth], fault: 'not-a-row' };
    cells += row.length;
    if (cells > MOST_CELLS) return { at: [nth], fault: 'too-many-cells' };
    const found = row.findIndex((cell) => faultInCell(cell) !== null);
    if (found >= 0) return { at: [nth, found], fault: faultInCell(row[found]) ?? 'not-a-cell' };
  }
  return null;
}

function faultInCell(cell: unknown): RowsFault['fault'] | null {
  if (typeof cell === 'string' || typeof cell === 'number') return null;
  if (typeof cell !== 'object' || cell === null) return 'not-a-cell';
  const { children, text, colSpan, rowSpan } = cell as Record<string, unknown>;
  const isCell = Array.isArray(children) ? children.every(isInline) : typeof text === 'string';
  if (!isCell) return 'not-a-cell';
  return [colSpan, rowSpan].every((span) => span === undefined || span === null || isSpan(span))
    ? null
    : 'bad-span';
}
