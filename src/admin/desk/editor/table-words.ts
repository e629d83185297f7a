import type { Node } from 'prosemirror-model';
import { holdsWording } from '../../../domain/places/cuts-number';
import { cellText, rowsFrom } from '../../../domain/report/table';

/** The texts of the cells of each table. A node never changes, so its cells are read once. */
const known = new WeakMap<Node, string[]>();

/** Returns the texts of the cells of a table, and none for any other node. */
export function cellsOf(node: Node): string[] {
  const { list, component } = node.attrs;
  const cells =
    known.get(node) ?? (list === 'tables' ? rowsFrom(component.rows).flat().map(cellText) : []);
  known.set(node, cells);
  return cells;
}

/** Whether a cell states a figure in these words. */
export const states = (cells: readonly string[], words: string): boolean =>
  cells.some((cell) => holdsWording(cell, words));
