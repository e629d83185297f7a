import { Plugin, PluginKey, type EditorState, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { Seat } from '../desk/checks/seats';

const key = new PluginKey<DecorationSet>('remarks');

/** Returns a transaction that marks these ranges as the subjects of remarks. */
export const markRemarked = ({ tr }: EditorState, seats: readonly Seat[]): Transaction =>
  tr.setMeta(key, seats);

/** Shows the subjects of remarks. The marks move with the text until new ranges are set. */
export const remarked = new Plugin<DecorationSet>({
  key,
  state: {
    init: () => DecorationSet.empty,
    apply(tr, before, _old, { doc }) {
      const seats = tr.getMeta(key) as Seat[] | undefined;
      if (!seats) return before.map(tr.mapping, doc);
      const marks = seats
        .filter(({ from, to }) => from < to)
        .map(({ from, to }) => Decoration.inline(from, to, { class: 'zs-remarked' }));
      return DecorationSet.create(doc, marks);
    },
  },
  props: { decorations: (state) => key.getState(state) },
});
