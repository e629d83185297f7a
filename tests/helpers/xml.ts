import {
  childOf,
  elementsBelow,
  parseXml,
  wordsOf,
  type Element,
} from '../../src/domain/translate/exchange/xml';

/** The words of an element's child of a name; undefined where there is none. */
export function wordsIn(element: Element, name: string): string | undefined {
  const child = childOf(element, name);
  return child && wordsOf(child);
}

/** The children of a name, in order. */
export const all = (element: Element, name: string) => elementsBelow(element, name);

export { parseXml };
