/**
 * Joins several renderings into one cell, separated by bars. A bar within a rendering is written `\|`, a backslash
 * `\\`.
 */
export const joinRenderings = (renderings: readonly string[]): string =>
  renderings.map((one) => one.replace(/[\\|]/g, '\\$&')).join(' | ');

/** Splits a cell into its renderings, trimmed. Empty ones are left out. */
export function splitRenderings(cell: string): string[] {
  const parts = cell.match(/(?:\\[\\|]|[^|])+/g) ?? [];
  return parts.map((part) => part.trim().replace(/\\([\\|])/g, '$1')).filter((part) => part !== '');
}
