import type { Block, Inline, Section } from '../report';
import { textOf } from '../translate/blocks';
import { hashOf, type Passage } from './enclosed';

/** The number of a list item as our forms print it: 1. and 12. */
const NUMBER = /^\d{1,4}[.．、]\s*/;

const NOTHING: Block = { type: 'paragraph', children: [] };

/** Every passage by the hash of its words, in order. */
type Passages = ReadonlyMap<string, readonly Passage[]>;

/**
 * Turns numbered paragraphs back into items of ordered lists, where the form says that they were. A reader keeps the
 * number as words, so this function removes it, also from the anchor words of a note.
 */
export function withOrderedLists(section: Section, passages: Passages): Section {
  const cuts = section.body.map((block) => cutOf(block, passages));
  if (cuts.every((cut) => cut === 0)) return section;
  return {
    ...section,
    body: section.body.map((block, at) => (cuts[at] ? itemOf(block, cuts[at]) : block)),
    notes: section.notes.map((note) => {
      const printed = textOf(section.body[note.paragraph - 1] ?? NOTHING);
      const number = printed.slice(0, cuts[note.paragraph - 1] ?? 0);
      const isOfTable = note.table !== null;
      if (isOfTable || number === '' || !note.anchor?.startsWith(number)) return note;
      return { ...note, anchor: note.anchor.slice(number.length) };
    }),
  };
}

/** Returns how many characters the number of an ordered item has; 0 for every other block. */
function cutOf(block: Block, passages: Passages): number {
  if (block.type !== 'paragraph') return 0;
  const words = textOf(block);
  const cut = NUMBER.exec(words)?.[0].length ?? 0;
  if (cut === 0 || passages.has(hashOf(words))) return 0;
  const isOrdered = passages.get(hashOf(words.slice(cut)))?.some(({ ordered }) => ordered);
  return isOrdered ? cut : 0;
}

function itemOf(block: Block, cut: number): Block {
  const children = block.type === 'paragraph' ? without(block.children, cut) : [];
  return { type: 'list', format: 'ordered', children: [{ type: 'list-item', children }] };
}

/** Returns inline nodes without their first characters. Those characters must be in text nodes. */
function without(inlines: readonly Inline[], cut: number): Inline[] {
  const [first, ...rest] = inlines;
  if (first?.type !== 'text' || cut === 0) return [...inlines];
  const text = first.text.slice(cut);
  if (text !== '') return [{ ...first, text }, ...rest];
  return without(rest, cut - first.text.length);
}
