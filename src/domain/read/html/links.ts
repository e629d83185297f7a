import { elementsIn, isElement, wordsOf, type Element, type Node } from './tree';

/** The longest address that is kept. Longer ones carry data. */
const LONGEST = 2_000;

/** Links to notes on the same page: Word's `#_ftn1`, `#footnote-1`, `#note2`. */
const TO_NOTE = /^#_?(?:(?:sd)?(?:foot|end))?note|^#_?(?:ftn|edn|fn)/i;

/** Whether a link is the mark of a note. Such a link stays on the page. */
export const leadsToNote = (href: string | undefined): boolean => TO_NOTE.test(href ?? '');

/** Whether an item of a list is a note: `<li id="footnote-1">`. */
export const isNote = (id: string | undefined): boolean =>
  /^_?(?:(?:(?:sd)?(?:foot|end))?note|ftn|edn|fn)[-_:]?\d/i.test(id ?? '');

/**
 * Returns the address of a link that a report can keep: web, mail, phone, or a path from the root of the site.
 * Returns null for anchors on the page, for scripts, and for addresses that only the page itself can resolve.
 */
export function keptAddress(href: string | undefined): string | null {
  const address = (href ?? '').trim();
  if (address === '' || address.length > LONGEST) return null;
  if (/^\/(?!\/)/.test(address)) return address;
  if (/^\/\//.test(address)) return `https:${address}`;
  return /^(?:https?:\/\/|mailto:|tel:)\S+$/i.test(address) ? address : null;
}

/** Whether a link leads to another page, and not to an anchor or a script. */
export const isAddress = (href: string | undefined): boolean =>
  /^(?!#|javascript:|data:|about:|void)\S/i.test((href ?? '').trim());

/** Whether a link leads from a heading to itself, so that readers can copy its address: ¶, #. */
export const isPermalink = (node: Node): boolean =>
  isElement(node) &&
  node.name === 'a' &&
  /^#./.test(node.attributes.href ?? '') &&
  !/[\p{L}\p{N}]/u.test(wordsOf(node));

/** Returns the addresses of the links in an element, including its own. */
export function addressesIn(element: Element): string[] {
  const { name, attributes } = element;
  const own = name === 'a' && isAddress(attributes.href) ? [attributes.href!.trim()] : [];
  return [...own, ...elementsIn(element).flatMap(addressesIn)];
}
