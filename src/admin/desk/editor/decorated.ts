import type { Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import type { DecorationSet } from 'prosemirror-view';

/** Shows decorations that depend on the document alone. They are made again only after it has changed. */
export const decorated = (decorationsOf: (doc: Node) => DecorationSet): Plugin<DecorationSet> =>
  new Plugin<DecorationSet>({
    state: {
      init: (_, { doc }) => decorationsOf(doc),
      apply: (tr, before, _old, { doc }) => (tr.docChanged ? decorationsOf(doc) : before),
    },
    props: {
      decorations(state) {
        return this.getState(state);
      },
    },
  });
