import type { Inline } from './body';

/** A cell of a table. As in HTML, it covers one column and one row unless a span says otherwise. */
export interface Cell {
  children: Inline[];
  colSpan?: number;
  rowSpan?: number;
}

/** The cells that begin in a row, from left to right. A cell of a row above that covers this row is not repeated. */
export type Row = Cell[];

/** The most columns or rows that one cell may cover. Word itself allows 63 columns. */
export const LARGEST_SPAN = 1_000;

/** Returns the words of a cell. */
export const cellText = ({ children }: Pick<Cell, 'children'>): string =>
  children
    .map((node) =>
      node.type === 'link' ? node.children.map(({ text }) => text).join('') : node.text,
    )
    .join('');

/**
 * Returns stored rows in one spelling. A cell may also be given as plain text or as `{ text }`. A value that is not a
 * row or a cell becomes an empty one, so that every reader of a table is safe. A writer is told by `faultInRows`.
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

/** Returns a cell that holds unformatted text. */
export const plainCell = (text: string): Cell => ({ children: [{ type: 'text', text }] });

export const isSpan = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 1 && (value as number) <= LARGEST_SPAN;

function inlinesFrom(nodes: readonly unknown[]): Inline[] {
  const inlines = nodes.filter(isInline);
  return inlines.length > 0 ? inlines : plainCell('').children;
}

const isText = (node: unknown): boolean =>
  typeof (node as { text?: unknown } | null)?.text === 'string';

export function isInline(node: unknown): node is Inline {
  if (isText(node)) return (node as { type?: unknown }).type === 'text';
  const { type, url, children } = (node ?? {}) as Record<string, unknown>;
  return (
    type === 'link' && typeof url === 'string' && Array.isArray(children) && children.every(isText)
  );
}
