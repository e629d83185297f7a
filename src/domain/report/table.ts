import type { Inline } from './body';

/** A cell of a table. It takes one column and one row unless it says otherwise, as in HTML. */
export interface Cell {
  children: Inline[];
  colSpan?: number;
  rowSpan?: number;
}

/** The cells of a row that begin in it, from left to right: what a cell of a row above covers is left out. */
export type Row = Cell[];

/** More columns or rows than one cell of a report can cover; Word itself allows 63 columns. */
export const LARGEST_SPAN = 1_000;

/** The words of a cell. */
export const cellText = ({ children }: Pick<Cell, 'children'>): string =>
  children
    .map((node) =>
      node.type === 'link' ? node.children.map(({ text }) => text).join('') : node.text,
    )
    .join('');

/**
 * Rows as they are stored, in one spelling: a cell may also be given as a plain text, or as `{ text }`. What is no row or
 * no cell becomes an empty one, so that nothing that reads a table can stumble; `faultInRows` tells whoever writes it.
 */
export function rowsFrom(value: unknown): Row[] {
  return Array.isArray(value) ? value.map(rowFrom) : [];
}

const rowFrom = (row: unknown): Row => (Array.isArray(row) ? row.map(cellFrom) : []);

function cellFrom(cell: unknown): Cell {
  if (typeof cell === 'string' || typeof cell === 'number') return plainCell(String(cell));
  if (typeof cell !== 'object' || cell === null) return plainCell('');
  const { children, text, colSpan, rowSpan } = cell as Record<string, unknown>;
  return {
    children: Array.isArray(children)
      ? inlinesFrom(children)
      : plainCell(String(text ?? '')).children,
    ...(isSpan(colSpan) && colSpan > 1 && { colSpan }),
    ...(isSpan(rowSpan) && rowSpan > 1 && { rowSpan }),
  };
}

/** A cell that holds a text without formatting. */
export const plainCell = (text: string): Cell => ({ children: [{ type: 'text', text }] });

const isSpan = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 1 && (value as number) <= LARGEST_SPAN;

function inlinesFrom(nodes: readonly unknown[]): Inline[] {
  const inlines = nodes.filter(isInline);
  return inlines.length > 0 ? inlines : plainCell('').children;
}

const isText = (node: unknown): boolean =>
  typeof (node as { text?: unknown } | null)?.text === 'string';

function isInline(node: unknown): node is Inline {
  if (isText(node)) return (node as { type?: unknown }).type === 'text';
  const { type, url, children } = (node ?? {}) as Record<string, unknown>;
  return (
    type === 'link' && typeof url === 'string' && Array.isArray(children) && children.every(isText)
  );
}

/** The most cells of one table: a page of a report holds some two hundred. */
export const MOST_CELLS = 20_000;

/** What is wrong in rows that somebody sends. `at` names the row and the cell, from 0. */
export interface RowsFault {
  at: number[];
  fault: 'not-rows' | 'not-a-row' | 'not-a-cell' | 'bad-span' | 'too-many-cells';
}

/** The first fault in rows as they are sent; null where a table can be made of them. Nothing at all is an empty table. */
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
