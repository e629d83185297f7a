import type { FigurePlace } from '../../places/place';
import type { Block, Inline, Link, Text } from '../../report';
import { blockWith, leavesOf, LINE_BREAK } from '../../translate/blocks';

/** A figure shown in prose: the text for readers, and the value for programs. */
export interface ShownFigure {
  key: string;
  value: string;
  says: string;
}

/** Where a figure is in a text, in UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
  figure: ShownFigure;
}

type FigureText = Text & { figure?: ShownFigure };

/** Returns the figure that a text belongs to; null for every other text. */
export const figureOf = (node: Inline): ShownFigure | null => (node as FigureText).figure ?? null;

/**
 * Selects the stretches of one text from all the places of a section, in order. A stretch that overlaps an earlier one
 * is left out.
 */
export function stretchesAt<Placed extends { place: FigurePlace; figure: ShownFigure }>(
  placed: readonly Placed[],
  isHere: (place: FigurePlace) => boolean,
): Stretch[] {
  const here = placed
    .filter(({ place }) => isHere(place))
    .map(({ place: { start, end }, figure }) => ({ start, end, figure }))
    .sort((a, b) => a.start - b.start);
  return here.filter(({ start }, at) => at === 0 || start >= here[at - 1]!.end);
}

/** Returns a block in which each figure is a separate text node that holds its data. */
export function withFigures(block: Block, stretches: readonly Stretch[]): Block {
  if (block.type === 'image' || stretches.length === 0) return block;
  let from = 0;
  const lines = leavesOf(block).map((line) => {
    const marked = markedInlines(line, stretches, from);
    from += lengthOf(line) + LINE_BREAK.length;
    return marked;
  });
  return blockWith(block, lines);
}

/**
 * Returns inline nodes in which each figure is a separate text node. `from` is their offset in the text of the block.
 */
export function markedInlines(
  nodes: readonly Inline[],
  stretches: readonly Stretch[],
  from = 0,
): Inline[] {
  let at = from;
  return nodes.flatMap((node): Inline[] => {
    const start = at;
    at += lengthOf([node]);
    return node.type === 'link' ? [inLink(node, stretches, start)] : inText(node, stretches, start);
  });
}

function inLink(link: Link, stretches: readonly Stretch[], from: number): Link {
  return { ...link, children: markedInlines(link.children, stretches, from) as Text[] };
}

function inText(node: Text, stretches: readonly Stretch[], from: number): FigureText[] {
  // The mark of a note has an empty text. Its content is a property of the node.
  if (node.text === '') return [node];
  const end = from + node.text.length;
  const cuts = stretches
    .flatMap((one) => [one.start, one.end])
    .filter((cut) => cut > from && cut < end);
  const ends = [from, ...cuts, end];
  return ends.slice(1).flatMap((to, nth) => {
    const start = ends[nth]!;
    const text = node.text.slice(start - from, to - from);
    const own = stretches.find((one) => one.start <= start && to <= one.end);
    return text === '' ? [] : [{ ...node, text, ...(own && { figure: own.figure }) }];
  });
}

const lengthOf = (nodes: readonly Inline[]): number =>
  nodes.reduce(
    (sum, node) => sum + (node.type === 'link' ? lengthOf(node.children) : node.text.length),
    0,
  );
