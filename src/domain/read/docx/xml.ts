/** An element of a part. Its name has our prefix for its namespace, whatever prefix the file uses. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: Node[];
}
export type Node = Element | string;

/**
 * Elements whose white space is text (ECMA-376 Part 1 §17.3.3.31 and similar). Elsewhere it only formats the markup.
 */
export const WORDED = new Set(['w:t', 'w:delText', 'w:instrText', 'm:t', 'a:t', 'c:v']);

export const isElement = (node: Node): node is Element => typeof node !== 'string';

/** Returns the children that are elements. */
export const elementsIn = ({ children }: Element): Element[] => children.filter(isElement);

/** Returns the first child with a name. */
export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((child): child is Element => isElement(child) && child.name === name);

/** Returns every element with a name, at any depth, in order. */
export function allIn(element: Element, name: string): Element[] {
  return elementsIn(element).flatMap((child) =>
    child.name === name ? [child, ...allIn(child, name)] : allIn(child, name),
  );
}

/** Returns the `w:val` of a child. Most properties have their value there. */
export const valueOf = (element: Element | undefined, name: string): string | undefined =>
  childOf(element, name)?.attributes['w:val'];

/**
 * Returns whether a property is on (ECMA-376 Part 1 §17.17.4): it is, unless its value is `0`, `false` or `off`.
 * Undefined if it is missing.
 */
export function flagOf(element: Element | undefined, name: string): boolean | undefined {
  const found = childOf(element, name);
  return found && !['0', 'false', 'off'].includes(found.attributes['w:val'] ?? '1');
}

/** Returns all words of an element: text, formulas and drawings. */
export function wordsOf(element: Element): string {
  if (WORDED.has(element.name)) return element.children.filter((node) => !isElement(node)).join('');
  return element.children
    .map((node) => (isElement(node) && node.name !== 'w:instrText' ? wordsOf(node) : ''))
    .join('');
}

/** Returns its words with a space between paragraphs, as a finding shows them. */
export function spokenIn(element: Element): string {
  const paragraphs = ['w:p', 'a:p', 'c:pt'].flatMap((name) => allIn(element, name));
  return (
    paragraphs.length > 0 ? paragraphs.map(wordsOf).filter(Boolean).join(' ') : wordsOf(element)
  ).trim();
}
