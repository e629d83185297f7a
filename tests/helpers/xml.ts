import {
  childOf,
  elementsBelow,
  parseXml,
  wordsOf,
  type Element,
} from '../../src/domain/translate/exchange/xml';

/** Returns the text of a child element with this name; undefined if there is none. */
export function wordsIn(element: Element, name: string): string | undefined {
  const child = childOf(element, name);
  return child && wordsOf(child);
}

/** Returns the child elements with this name, in order. */
export const all = (element: Element, name: string) => elementsBelow(element, name);

export { parseXml };
