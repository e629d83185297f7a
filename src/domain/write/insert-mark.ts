import type { Block, Inline, Link, List, Note, Text } from '../report';
import { cellText } from '../report/table';
import { LINE_BREAK, textOf } from '../translate/blocks';

/** A note with its mark in the text. `number` counts the notes of a report from 1. */
export interface MarkedNote extends Note {
  mark: string;
  number: number;
}

/** A mark among inline nodes: an empty text node that holds its note. */
interface MarkNode extends Text {
  note: MarkedNote;
}

/** Returns the note of a text node; null for every other text node. */
export const noteAt = (node: Text): MarkedNote | null => (node as Partial<MarkNode>).note ?? null;

const markNode = (note: MarkedNote): MarkNode => ({ type: 'text', text: '', note });

/** Returns the words of inline nodes. */
export const wordsOf = (nodes: readonly Inline[]) => cellText({ children: [...nodes] });

/** Returns where the anchor words end; the end of the text if they are not found. */
export function endOf({ anchor }: Note, text: string): number {
  const at = anchor ? text.indexOf(anchor) : -1;
  return at < 0 ? text.length : at + (anchor?.length ?? 0);
}

/** Marks a block after the anchor words of a note. */
export function inBlock(block: Block, note: MarkedNote): Block {
  const end = endOf(note, textOf(block));
  if (block.type === 'list') return inList(block, { left: end }, note);
  if (block.type === 'image') return block;
  return { ...block, children: inInlines(block.children, end, note) };
}

/** `left` counts the characters to the mark through the items of a list, with a line break between items. */
function inList(list: List, place: { left: number }, note: MarkedNote): List {
  const children = list.children.map((item) => {
    if (item.type === 'list') return inList(item, place, note);
    const { length } = wordsOf(item.children);
    const isHere = place.left >= 0 && place.left <= length;
    const { left } = place;
    place.left = isHere ? -1 : left - length - LINE_BREAK.length;
    return isHere ? { ...item, children: inInlines(item.children, left, note) } : item;
  });
  return { ...list, children };
}

/** Inserts a mark after `at` characters of the inline nodes' text. A mark inside a link splits the link. */
export function inInlines(nodes: readonly Inline[], at: number, note: MarkedNote): Inline[] {
  let left = at;
  let isSet = false;
  const all = nodes.flatMap((node): Inline[] => {
    const { length } = wordsOf([node]);
    if (isSet || left > length) {
      left -= length;
      return [node];
    }
    isSet = true;
    const [before, after] = node.type === 'link' ? cutLink(node, left) : cutText(node, left);
    return [...before, markNode(note), ...after];
  });
  return isSet ? all : [...all, markNode(note)];
}

function cutText(node: Text, at: number): [Text[], Text[]] {
  const part = (text: string): Text[] => (text === '' ? [] : [{ ...node, text }]);
  return noteAt(node) ? [[node], []] : [part(node.text.slice(0, at)), part(node.text.slice(at))];
}

function cutLink(link: Link, at: number): [Link[], Link[]] {
  let left = at;
  const [before, after]: [Text[], Text[]] = [[], []];
  for (const child of link.children) {
    const cut = Math.max(0, Math.min(left, child.text.length));
    const [head, tail] = cutText(child, cut);
    before.push(...head);
    after.push(...tail);
    left -= child.text.length;
  }
  const part = (children: Text[]): Link[] => (children.length > 0 ? [{ ...link, children }] : []);
  return [part(before), part(after)];
}
