import { Plugin, PluginKey, type EditorState, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { Seat } from '../desk/checks/seats';

const key = new PluginKey<DecorationSet>('remarks');

/** Marks these stretches as what is spoken of. */
export const markRemarked = ({ tr }: EditorState, seats: readonly Seat[]): Transaction =>
  tr.setMeta(key, seats);

/** Shows what is spoken of; it moves with the text until it is looked for again. */
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
