import type { EditorView } from 'prosemirror-view';
import type { Component } from '../../../domain/desk';
import { withCell } from '../../../domain/desk/table';
import { cellText, type Row } from '../../../domain/report/table';
import { element, type Say } from './element';
import { fieldOf } from './field';
import { toolsOf } from './table-tools';

/** A table with a field in each cell. */
export function tableOf(
  rows: Row[],
  header: number,
  view: EditorView,
  say: Say,
  set: (change: Component) => void,
): HTMLElement {
  const table = element('table', '');
  rows.forEach((cells, row) => {
    const line = element('tr', '');
    cells.forEach((cell, nth) => {
      const square = element(row < header ? 'th' : 'td', '') as HTMLTableCellElement;
      square.colSpan = cell.colSpan ?? 1;
      square.rowSpan = cell.rowSpan ?? 1;
      const type = (text: string) => set({ rows: withCell(rows, row, nth, text) });
      const input = fieldOf(view, `${row} ${nth}`, cellText(cell), type);
      input.setAttribute('aria-label', say('desk.tables.cell', { row: row + 1, column: nth + 1 }));
      square.append(input);
      line.append(square);
    });
    table.append(line);
  });
  const whole = element('div', 'zs-box-table');
  whole.append(table);
  if (view.editable) whole.append(toolsOf(whole, rows, header, say, set));
  return whole;
}
