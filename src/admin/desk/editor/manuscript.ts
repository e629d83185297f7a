import { dropCursor } from 'prosemirror-dropcursor';
import { history } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import type { Plugin } from 'prosemirror-state';
import { EditorState, type Command } from 'prosemirror-state';
import { EditorView, type NodeViewConstructor } from 'prosemirror-view';
import type { Node } from '../../../domain/desk';
import { remarked } from '../../remarks/marks';
import { schema } from '../schema';
import { coveredBy } from '../use-bar-height';
import { changeTo } from './change-to';
import { finding } from './find';
import { followers } from './followers';
import { KEYS } from './keymap';
import { shown } from './shown';
import { tidy } from './tidy';

interface Options {
  document: Node;
  isEditable(): boolean;
  label: string;
  keys: Record<string, Command>;
  views: Record<string, NodeViewConstructor>;
  plugins: Plugin[];
  /** Runs after every change of the text or the selection. */
  onChange(change: { isTyped: boolean }): void;
}

/** Marks a change that came from the server, not from the user. */
export const FROM_SERVER = 'from-server';

/** Opens the manuscript in an element of the page for editing. */
export function openManuscript(place: HTMLElement, options: Options): EditorView {
  const state = EditorState.create({
    doc: schema.nodeFromJSON(options.document),
    plugins: [
      ...options.plugins,
      ...[
        tidy,
        followers,
        shown,
        finding,
        remarked,
        keymap(options.keys),
        keymap(KEYS),
        history(),
        dropCursor(),
      ],
    ],
  });
  const view: EditorView = new EditorView(place, {
    state,
    editable: options.isEditable,
    nodeViews: options.views,
    ...{ scrollThreshold: beyondBar(place), scrollMargin: beyondBar(place) },
    attributes: { 'aria-label': options.label, role: 'textbox', 'aria-multiline': 'true' },
    dispatchTransaction(tr) {
      // Who may not save a change must not make one, by whatever panel or key: it would only be lost.
      if (tr.docChanged && !tr.getMeta(FROM_SERVER) && !options.isEditable()) return;
      const { state, transactions } = view.state.applyTransaction(tr);
      view.updateState(state);
      const isTyped = transactions.some((one) => one.docChanged) && !tr.getMeta(FROM_SERVER);
      options.onChange({ isTyped });
    },
  });
  return view;
}

/** How near to the edges of the page the cursor may come, in pixels: the bar covers its top. */
function beyondBar(place: HTMLElement) {
  const edge = 8;
  return {
    ...{ left: edge, right: edge, bottom: edge },
    get top() {
      return coveredBy(place) + edge;
    },
  };
}

export const readManuscript = ({ state }: EditorView): Node => state.doc.toJSON() as Node;

/** Shows another manuscript. The cursor stays in place as far as the text is the same. */
export function showManuscript(view: EditorView, document: Node): void {
  const tr = changeTo(view.state.tr, schema.nodeFromJSON(document));
  view.dispatch(tr.setMeta(FROM_SERVER, true).setMeta('addToHistory', false));
}
