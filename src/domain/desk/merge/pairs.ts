import { pairsOf, similarity } from '../../translate/similarity';
import type { Component } from '../content';
import type { Node } from '../manuscript';
import { plainText, runsIn } from '../runs';
import type { Conflict } from './conflict';

/** From this similarity on, two paragraphs are one paragraph that was edited: more is alike than not. */
export const EDITED = 0.5;

/**
 * Splits a range that both sides changed into pairs of nodes. Nodes that a side added between them become an entry of
 * their own. Returns null if a side removed or moved a node. So a picture that was added below a paragraph is not part
 * of a conflict about the paragraph.
 */
export function inPairs(
  base: readonly Node[],
  mine: readonly Node[],
  theirs: readonly Node[],
): Conflict[] | null {
  const [own, other] = [placesIn(base, mine), placesIn(base, theirs)];
  if (!own || !other) return null;
  const added = (at: number): Conflict => ({
    base: [],
    mine: mine.slice((own[at - 1] ?? -1) + 1, own[at] ?? mine.length),
    theirs: theirs.slice((other[at - 1] ?? -1) + 1, other[at] ?? theirs.length),
  });
  const pairs = base.flatMap((node, at): Conflict[] => [
    added(at),
    { base: [node], mine: [mine[own[at]!]!], theirs: [theirs[other[at]!]!] },
  ]);
  return [...pairs, added(base.length)];
}

/** Returns the index of each of these nodes among others, in order; null if one is missing. */
function placesIn(nodes: readonly Node[], others: readonly Node[]): number[] | null {
  const places: number[] = [];
  for (const node of nodes) {
    const from = (places.at(-1) ?? -1) + 1;
    const at = others.findIndex((one, place) => place >= from && isOne(node, one));
    if (at < 0) return null;
    places.push(at);
  }
  return places;
}

function isOne(a: Node, b: Node): boolean {
  if (a.type !== b.type) return false;
  if (keyOf(a) !== undefined || keyOf(b) !== undefined) return keyOf(a) === keyOf(b);
  const [one, other] = [a, b].map((node) => plainText(runsIn(node)));
  return one === other || similarity(pairsOf(one!), pairsOf(other!)) >= EDITED;
}

const keyOf = ({ attrs }: Node): unknown =>
  attrs?.key ?? (attrs?.component as Component | undefined)?.key;
