import { diffArrays } from 'diff';
import type { Node } from 'prosemirror-model';
import { TextSelection, type Transaction } from 'prosemirror-state';
import { sameJson } from '../../../domain/version/same-json';

/**
 * Makes a document equal to another with the smallest change. Equal blocks are not touched, and in other blocks only
 * the words that differ change. So the cursor, the undo history and the marks of findings stay in place.
 */
export function changeTo(tr: Transaction, next: Node): Transaction {
  const { selection } = tr;
  changeChildren(tr, tr.doc, next, 0);
  for (const [name, value] of Object.entries(next.attrs)) {
    if (!sameJson(tr.doc.attrs[name], value)) tr.setDocAttribute(name, value);
  }
  if (!(selection instanceof TextSelection)) return tr;
  // Words that others insert at the cursor go after it.
  const [anchor, head] = [selection.anchor, selection.head].map((position) =>
    tr.doc.resolve(tr.mapping.map(position, -1)),
  );
  return tr.setSelection(TextSelection.between(anchor!, head!));
}

/** @param start the position before the first child of `from` */
function changeChildren(tr: Transaction, from: Node, to: Node, start: number): void {
  // Starts at the end, so that earlier positions stay valid.
  for (const { old, now } of hunksOf(from, to).reverse()) {
    const position = start + sizeOf(from, 0, old[0]);
    if (old[1] - old[0] === now[1] - now[0]) {
      for (let at = old[1] - old[0] - 1; at >= 0; at -= 1) {
        const [one, other] = [from.child(old[0] + at), to.child(now[0] + at)];
        changeNode(tr, one, other, position + sizeOf(from, old[0], old[0] + at));
      }
    } else {
      const nodes = Array.from({ length: now[1] - now[0] }, (_, at) => to.child(now[0] + at));
      tr.replaceWith(position, position + sizeOf(from, old[0], old[1]), nodes);
    }
  }
}

function changeNode(tr: Transaction, from: Node, to: Node, position: number): void {
  if (from.type !== to.type || from.isLeaf) {
    tr.replaceWith(position, position + from.nodeSize, to);
    return;
  }
  if (from.isTextblock) changeWords(tr, from, to, position + 1);
  else changeChildren(tr, from, to, position + 1);
  if (!from.sameMarkup(to)) tr.setNodeMarkup(position, null, to.attrs);
}

/** Changes one range of a line: after the common start and before the common end. */
function changeWords(tr: Transaction, from: Node, to: Node, start: number): void {
  const first = from.content.findDiffStart(to.content);
  const last = from.content.findDiffEnd(to.content);
  if (first === null || !last) return;
  // If the common start and end overlap, repeated words were added or removed.
  const overlap = Math.max(0, first - Math.min(last.a, last.b));
  tr.replace(start + first, start + last.a + overlap, to.slice(first, last.b + overlap));
}

type Range = [from: number, to: number];

/** Returns the ranges of children that differ. */
function hunksOf(from: Node, to: Node): { old: Range; now: Range }[] {
  const hunks: { old: Range; now: Range }[] = [];
  const at = { old: 0, now: 0 };
  let isOpen = false;
  const isSame = (a: Node, b: Node) => a.eq(b);
  for (const { added, removed, count } of diffArrays(childrenOf(from), childrenOf(to), {
    comparator: isSame,
  })) {
    if (!added && !removed) {
      at.old += count;
      at.now += count;
      isOpen = false;
      continue;
    }
    if (!isOpen) hunks.push({ old: [at.old, at.old], now: [at.now, at.now] });
    isOpen = true;
    if (added) hunks.at(-1)!.now[1] = at.now += count;
    else hunks.at(-1)!.old[1] = at.old += count;
  }
  return hunks;
}

const childrenOf = (node: Node): Node[] =>
  Array.from({ length: node.childCount }, (_, at) => node.child(at));

function sizeOf(node: Node, from: number, to: number): number {
  let size = 0;
  for (let at = from; at < to; at += 1) size += node.child(at).nodeSize;
  return size;
}
