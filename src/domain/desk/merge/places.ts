import { canonical } from '../../version/canonical';
import type { Component } from '../content';
import type { Node } from '../manuscript';
import { COVER_SLOTS, CREDIT_SLOTS, PHOTO_SLOTS, type Slot } from '../slots';
import { isInTable } from '../seat';
import { SEATED } from '../section-nodes';

/** The attributes of a node that are lines of their own in the manuscript. */
const LINES: Record<string, readonly Slot[]> = {
  ...{ report_cover: COVER_SLOTS, photo: PHOTO_SLOTS, credit: CREDIT_SLOTS },
};

/**
 * Returns a node without the attributes that its place and its lines already state: the number of the paragraph before
 * a picture, and its caption. Both are read from the manuscript when it is saved. So a paragraph that is added above a
 * picture does not change the picture.
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

/** Returns a name that is equal for nodes with the same content, apart from their place. */
export const nameOfNode = (node: Node): string => canonical(withoutPlace(node));
