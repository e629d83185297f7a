import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, type EditorState, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { Seat } from '../checks/seats';
import { schema } from '../schema';

interface Found {
  words: string;
  seats: Seat[];
  marks: DecorationSet;
}

const key = new PluginKey<Found>('find');
const NOTHING: Found = { words: '', seats: [], marks: DecorationSet.empty };

export const foundIn = (state: EditorState): Found => key.getState(state) ?? NOTHING;

/** Starts a search for words. Empty words end the search. */
export const lookFor = ({ tr }: EditorState, words: string): Transaction => tr.setMeta(key, words);

/** Marks every match of the search. */
export const finding = new Plugin<Found>({
  key,
  state: {
    init: () => NOTHING,
    apply(tr, before, _old, { doc }) {
      const words = (tr.getMeta(key) as string | undefined) ?? before.words;
      if (words === before.words && !tr.docChanged) return before;
      return words === '' ? NOTHING : lookedFor(doc, words);
    },
  },
  props: {
    decorations: (state) => foundIn(state).marks,
  },
});

function lookedFor(doc: Node, words: string): Found {
  const seats = placesOf(doc, words);
  const marks = seats.map(({ from, to }) => Decoration.inline(from, to, { class: 'zs-sought' }));
  return { words, seats, marks: DecorationSet.create(doc, marks) };
}

/**
 * Returns the matches of words in titles, prose, lists and captions. Case and full or half width are ignored. Matches
 * do not overlap, and none crosses the end of a line.
 */
export function placesOf(doc: Node, words: string): Seat[] {
  const seats: Seat[] = [];
  const sought = plain(words);
  if (sought === '') return seats;
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    const text = plain(node.textContent);
    for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) {
      seats.push({ from: position + 1 + at, to: position + 1 + at + sought.length });
    }
    return false;
  });
  return seats;
}

/** Normalizes a text for the search. The length does not change, so that positions stay valid. */
const plain = (text: string): string =>
  text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()).replace(FULL, (mark) => halfOf(mark));

/** Latin letters and digits in full width. */
const FULL = /[０-９Ａ-Ｚａ-ｚ]/g;
const FULL_TO_HALF = 0xfee0;

const halfOf = (mark: string): string =>
  String.fromCharCode(mark.charCodeAt(0) - FULL_TO_HALF).toLowerCase();

/** Replaces these ranges with other words, all in one step. Figures, quotes and styles on the ranges are kept. */
export function replaceAt(
  { doc, tr }: EditorState,
  seats: readonly Seat[],
  words: string,
): Transaction {
  for (const { from, to } of [...seats].sort((a, b) => b.from - a.from)) {
    const marks = doc.nodeAt(from)?.marks ?? [];
    if (words === '') tr.delete(from, to);
    else tr.replaceWith(from, to, schema.text(words, marks));
  }
  return tr.scrollIntoView();
}
