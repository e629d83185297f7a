import { redo, undo } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import type { EditorView, NodeView, NodeViewConstructor } from 'prosemirror-view';
import type { Component } from '../../../domain/desk';
import {
  columnOf,
  withCell,
  withColumn,
  withoutColumn,
  withoutRow,
  withRow,
} from '../../../domain/desk/table';
import { cellText, rowsFrom, type Row } from '../../../domain/report/table';
import { element, type Say } from './element';

type Set = (change: Component) => void;

/** The texts of a table or note that have a line of their own, in order. */
const LINES: Record<string, string[]> = { tables: ['caption', 'unit'], notes: ['mark', 'text'] };

export const isEditable = ({ attrs }: Node): boolean => String(attrs.list) in LINES;

/** Shows a table or a note in its place. Its texts can be edited, and rows and columns can be added and removed. */
export const componentView =
  (say: Say): NodeViewConstructor =>
  (first, view, position): NodeView => {
    let node = first;
    const dom = element('div', `zs-box zs-box-${first.attrs.list}`);
    dom.contentEditable = 'false';
    const set: Set = (change) => {
      const at = position();
      if (at === undefined) return;
      const component = { ...(node.attrs.component as Component), ...change };
      view.dispatch(view.state.tr.setNodeMarkup(at, null, { ...node.attrs, component }));
    };
    const draw = () => {
      const focused = focusIn(dom);
      dom.replaceChildren(...partsOf(node, view, say, set));
      focusAgain(dom, focused);
    };
    draw();
    return {
      dom,
      update(next) {
        if (next.type !== first.type || next.attrs.list !== first.attrs.list) return false;
        const isSame = next.attrs.component === node.attrs.component;
        node = next;
        if (!isSame) draw();
        return true;
      },
      stopEvent: (event) => event.target instanceof HTMLElement && event.target !== dom,
      ignoreMutation: () => true,
    };
  };

function partsOf(node: Node, view: EditorView, say: Say, set: Set): HTMLElement[] {
  const component = node.attrs.component as Component;
  const list = String(node.attrs.list);
  const lines = LINES[list]!.map((name) => {
    const label = element('label', 'zs-box-line', say(`desk.${list}.${name}`));
    const text = String(component[name] ?? '');
    label.append(field(view, name, text, (words) => set({ [name]: words || null })));
    return label;
  });
  if (list !== 'tables') return lines;
  const rows = rowsFrom(component.rows);
  return [...lines, tableOf(rows, Number(component.header ?? 1), view, say, set)];
}

function tableOf(rows: Row[], header: number, view: EditorView, say: Say, set: Set): HTMLElement {
  const table = element('table', '');
  rows.forEach((cells, row) => {
    const line = element('tr', '');
    cells.forEach((cell, nth) => {
      const square = element(row < header ? 'th' : 'td', '') as HTMLTableCellElement;
      square.colSpan = cell.colSpan ?? 1;
      square.rowSpan = cell.rowSpan ?? 1;
      const type = (text: string) => set({ rows: withCell(rows, row, nth, text) });
      const input = field(view, `${row} ${nth}`, cellText(cell), type);
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

/** Returns the row and the cell of a table that have, or last had, the cursor. */
function cellIn(table: HTMLElement, rows: readonly Row[]): [number, number] {
  const [row = rows.length - 1, nth = 0] = (table.dataset.cell ?? '')
    .split(' ')
    .filter(Boolean)
    .map(Number);
  return [row, nth];
}

function toolsOf(whole: HTMLElement, rows: Row[], header: number, say: Say, set: Set): HTMLElement {
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

/** Builds a field that grows with its text. Each input is a step of the manuscript, so undo covers it. */
function field(
  view: EditorView,
  name: string,
  text: string,
  onType: (text: string) => void,
): HTMLTextAreaElement {
  const input = document.createElement('textarea');
  input.rows = 1;
  input.value = text;
  input.readOnly = !view.editable;
  input.dataset.field = name;
  // Each step redraws the field, so letters in an input method wait until they are characters.
  input.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) onType(input.value);
  });
  input.addEventListener('compositionend', () => onType(input.value));
  input.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, shiftKey } = event;
    if (!ctrlKey && !metaKey) return;
    const command =
      key === 'y' || (key.toLowerCase() === 'z' && shiftKey) ? redo : key === 'z' ? undo : null;
    if (!command) return;
    event.preventDefault();
    command(view.state, view.dispatch);
  });
  return input;
}

interface Focus {
  name: string;
  start: number;
  end: number;
}

function focusIn(dom: HTMLElement): Focus | null {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLTextAreaElement) || !dom.contains(activeElement)) return null;
  const { dataset, selectionStart: start, selectionEnd: end } = activeElement;
  return { name: dataset.field ?? '', start, end };
}

/** Sets the cursor again in the field that had it before the redraw. */
function focusAgain(dom: HTMLElement, focus: Focus | null): void {
  if (!focus) return;
  const field = [...dom.querySelectorAll('textarea')].find(
    ({ dataset }) => dataset.field === focus.name,
  );
  field?.focus();
  field?.setSelectionRange(focus.start, focus.end);
}
