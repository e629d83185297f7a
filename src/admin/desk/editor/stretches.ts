import type { Fragment, Mark, Node } from 'prosemirror-model';

/** The kinds of marks of records: words that are a figure or a quote. */
export const RECORD_MARKS = ['figure', 'quotation'] as const;

/** A range of the text with one mark on it. */
export interface Stretch {
  mark: Mark;
  from: number;
  to: number;
}

/** Returns the ranges of one kind of mark in a node, in the order of the text. */
export function stretchesOf(node: Node | Fragment, markName: string, offset = 0): Stretch[] {
  const all: Stretch[] = [];
  node.descendants((child, position) => {
    if (!child.isTextblock) return true;
    all.push(...inLine(child, markName, offset + position + 1));
    return false;
  });
  return all;
}

function inLine(line: Node, markName: string, start: number): Stretch[] {
  const all: Stretch[] = [];
  line.forEach((text, at) => {
    const [from, to] = [start + at, start + at + text.nodeSize];
    for (const mark of text.marks.filter(({ type }) => type.name === markName)) {
      const open = all.find((one) => one.to === from && one.mark.eq(mark));
      if (open) open.to = to;
      else all.push({ mark, from, to });
    }
  });
  return all;
}

/** Returns the ranges around a position, the shortest first: if two share words, the inner one is meant. */
export const stretchesAt = (node: Node, markName: string, position: number): Stretch[] =>
  stretchesOf(node, markName)
    .filter(({ from, to }) => from <= position && position <= to)
    .sort((a, b) => a.to - a.from - (b.to - b.from));
