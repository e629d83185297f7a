import type { Component } from '../../../domain/desk';
import {
  columnOf,
  withColumn,
  withoutColumn,
  withoutRow,
  withRow,
} from '../../../domain/desk/table';
import type { Row } from '../../../domain/report/table';
import { element, type Say } from './element';

/** Returns the row and the cell of a table that have, or last had, the cursor. */
function cellIn(table: HTMLElement, rows: readonly Row[]): [number, number] {
  const [row = rows.length - 1, nth = 0] = (table.dataset.cell ?? '')
    .split(' ')
    .filter(Boolean)
    .map(Number);
  return [row, nth];
}

/** The buttons below a table: they add and remove rows and columns at the cell that has the cursor. */
export function toolsOf(
  whole: HTMLElement,
  rows: Row[],
  header: number,
  say: Say,
  set: (change: Component) => void,
): HTMLElement {
  const tools = element('div', 'zs-box-tools');
  whole.addEventListener('focusin', ({ target }) => {
    const name = (target as HTMLElement).dataset.field;
    if (name) whole.dataset.cell = name;
  });
  const tool = (name: string, act: (row: number, column: number) => Component | null) => {
    const button = element('button', '', say(`desk.tables.${name}`)) as HTMLButtonElement;
    button.type = 'button';
    button.addEventListener('click', () => {
      const [row, nth] = cellIn(whole, rows);
      const change = act(row, Math.max(0, columnOf(rows, row, nth)));
      if (change) set(change);
    });
    tools.append(button);
  };
  tool('add-row', (row) => ({ rows: withRow(rows, row + 1) }));
  tool('add-column', (_, column) => ({ rows: withColumn(rows, column + 1) }));
  tool('delete-row', (row) => (rows.length > 1 ? { rows: withoutRow(rows, row) } : null));
  tool('delete-column', (_, column) => {
    const left = withoutColumn(rows, column);
    return left.some((cells) => cells.length > 0) ? { rows: left } : null;
  });
  tool('head', (row) => ({ header: row + 1 === header ? row : row + 1 }));
  return tools;
}
