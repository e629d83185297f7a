import { canonical } from '../../version/canonical';
import type { Component } from '../content';
import type { Node } from '../manuscript';
import { CREDIT_SLOTS, PHOTO_SLOTS, type Slot } from '../slots';
import { isInTable } from '../seat';
import { SEATED } from '../to-document';

/** The lines that a node holds as words of its own. */
const LINES: Record<string, readonly Slot[]> = { photo: PHOTO_SLOTS, credit: CREDIT_SLOTS };

/**
 * A node without what its place and its lines say already: the number of the paragraph that a picture follows, its caption. Both
 * are read from the manuscript when it is saved, and a paragraph added above a picture is no change of it.
 */
export function withoutPlace(node: Node): Node {
  const component = node.attrs?.component as Component | undefined;
  if (!component) return node;
  const { type, attrs } = node;
  const list = type === 'photo' ? 'photos' : String(attrs?.list);
  const seat = isInTable(component) ? null : SEATED[list];
  const said = new Set([...(LINES[type] ?? []).map(({ name }) => name), seat]);
  const own = Object.fromEntries(Object.entries(component).filter(([name]) => !said.has(name)));
  return { ...node, attrs: { ...attrs, component: own } };
}

/** Equal for nodes that say the same in the same place. */
export const nameOfNode = (node: Node): string => canonical(withoutPlace(node));
