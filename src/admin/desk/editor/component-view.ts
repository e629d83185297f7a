import type { Node } from 'prosemirror-model';
import type { EditorView, NodeView, NodeViewConstructor } from 'prosemirror-view';
import type { Component } from '../../../domain/desk';
import { rowsFrom } from '../../../domain/report/table';
import { element, type Say } from './element';
import { fieldOf, focusAgain, focusIn } from './field';
import { tableOf } from './table-cells';

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
    label.append(fieldOf(view, name, text, (words) => set({ [name]: words || null })));
    return label;
  });
  if (list !== 'tables') return lines;
  const rows = rowsFrom(component.rows);
  return [...lines, tableOf(rows, Number(component.header ?? 1), view, say, set)];
}
