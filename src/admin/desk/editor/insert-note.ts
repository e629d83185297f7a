import type { Node } from 'prosemirror-model';
import type { Command } from 'prosemirror-state';
import type { Component } from '../../../domain/desk';
import { anchorIn } from '../../../domain/read/notes';
import { LINE_BREAK } from '../../../domain/translate/blocks';
import { newKey } from '../new-key';
import { schema } from '../schema';

/** The blocks that a note can be about. Titles, captions and the lines above the sections have none. */
export const NOTED = new Set(
  ['paragraph', 'heading', 'block_heading', 'blockquote', 'list'].map((name) => schema.nodes[name]),
);

/**
 * Inserts an empty note on the selected words, or on the words before the cursor, and leads to its text. It has no
 * sign of its own: the page numbers it.
 */
export const insertNote: Command = ({ doc, tr, selection: { $to } }, dispatch, view) => {
  const block = $to.node(1) as Node | undefined;
  if (!block || !NOTED.has(block.type)) return false;
  const at = block.textBetween(0, $to.pos - $to.start(1), LINE_BREAK).length;
  const anchor = anchorIn(textOf(block), at);
  if (anchor === null) return false;
  const component = { key: newKey(), mark: null, text: '', anchor };
  // The words of a heading are in no paragraph.
  const isAnchored = block.type === schema.nodes.heading ? null : true;
  const note = schema.nodes.carried!.create({ list: 'notes', component, isAnchored });
  const seat = afterNotes(doc, $to.index(0), at);
  dispatch?.(tr.insert(seat, note).scrollIntoView());
  if (dispatch) focusText(view?.nodeDOM(seat));
  return true;
};

/** Returns the words of a block, in which the words of a note are looked for. */
export const textOf = (block: Node): string => block.textBetween(0, block.content.size, LINE_BREAK);

/** Returns the record or list item that a block holds; empty for any other block. */
export const componentOf = ({ attrs }: Node): Component => (attrs.component ?? {}) as Component;

/** Returns the position after a block and after its notes on earlier words: notes are numbered in this order. */
function afterNotes(doc: Node, index: number, at: number): number {
  const text = textOf(doc.child(index));
  let [next, position] = [index + 1, 0];
  for (let nth = 0; nth <= index; nth += 1) position += doc.child(nth).nodeSize;
  for (let node = doc.maybeChild(next); node; node = doc.maybeChild(next)) {
    const { anchor } = componentOf(node);
    if (node.attrs.list !== 'notes' || typeof anchor !== 'string') break;
    if (text.indexOf(anchor) + anchor.length > at) break;
    position += node.nodeSize;
    next += 1;
  }
  return position;
}

/** The part of an element that this file needs: the unit tests of the keys have no types of a page. */
interface Box {
  querySelector(selector: string): { focus(): void } | null;
}

const focusText = (dom: unknown): void =>
  (dom as Box | null | undefined)?.querySelector('textarea[data-field=text]')?.focus();
