import { sameJson } from '../version/same-json';
import type { Component, Content } from './content';
import type { Node } from './manuscript';
import { sectionsOf } from './section-content';
import { put, slotValue, withSlots } from './slot-values';
import { COVER_SLOTS, CREDIT_SLOTS, REPORT_SLOTS } from './slots';

/**
 * Turns a manuscript into a draft. What the desk does not show comes from `base`, the draft that was opened. What
 * nobody touched stays exactly as in `base`. A time that cannot be read also comes from `base`, and `faultsIn` reports
 * it.
 */
export function toContent(document: Node, base: Content): Content {
  const nodes = document.content ?? [];
  const content: Content = { ...base };
  for (const slot of REPORT_SLOTS) put(content, slot.name, slotValue(slot, nodes, base));
  // A text that a browser kept before the desk showed covers has none, and must not remove the draft's.
  if (document.attrs?.showsCover) put(content, 'cover', coverIn(nodes));
  put(content, 'dismissals', (document.attrs?.dismissals ?? []) as Component[]);
  put(content, 'credits', nodes.filter(({ type }) => type === 'credit').map(creditOf));
  put(content, 'sections', sectionsOf(nodes, base));
  return content;
}

function coverIn(nodes: readonly Node[]): Component | null {
  const node = nodes.find(({ type }) => type === 'report_cover');
  return node ? withSlots(node, COVER_SLOTS) : null;
}

const creditOf = (node: Node): Component => withSlots(node, CREDIT_SLOTS);

/** Whether two drafts have the same content. */
export const sameContent = (a: Content, b: Content): boolean => sameJson(a, b);
