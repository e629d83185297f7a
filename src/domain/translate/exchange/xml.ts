import { SaxesParser } from 'saxes';
import { UnreadableFileError } from '../../result';

/** An element of a file: its local name, namespace and attributes. Comments and instructions are left out. */
export interface Element {
  name: string;
  uri: string;
  attributes: Record<string, string>;
  children: (Element | string)[];
}

/** The limits of a translator's file. The file of a 300-page report stays well below each. */
export const LIMITS = { characters: 30_000_000, elements: 1_000_000, depth: 100 } as const;

/**
 * Reads XML with namespaces. Throws `UnreadableFileError`: `damaged` if the XML is not well-formed; `hostile` if it has
 * a document type (which can define external and growing entities), or is too deep or too large.
 */
export function parseXml(text: string): Element {
  if (text.length > LIMITS.characters) throw hostile('it is too long');
  const root: Element = { name: '', uri: '', attributes: {}, children: [] };
  const open = [root];
  let elements = 0;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw new UnreadableFileError('damaged', `The file is no well-formed XML: ${error.message}`);
  });
  parser.on('doctype', () => {
    throw hostile('it declares a document type, which a translation file has no need of');
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    if ((elements += 1) > LIMITS.elements) throw hostile('it has too many elements');
    if (open.length > LIMITS.depth) throw hostile('its elements are nested too deeply');
    const named = Object.values(attributes).map((one) => [one.name, one.value] as const);
    const element = { name: local, uri, attributes: Object.fromEntries(named), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  const words = (characters: string) => void open.at(-1)?.children.push(characters);
  parser.on('text', words);
  parser.on('cdata', words);
  parser.write(text.replace(/^\ufeff/, '')).close();
  return root.children.find(isElement)!;
}

export const isElement = (child: Element | string): child is Element => typeof child !== 'string';

const hostile = (why: string) =>
  new UnreadableFileError('hostile', `The file is not read: ${why}.`);

/**
 * Returns the elements with this name below an element, at any depth, in order. Elements inside another match are left
 * out.
 */
export function elementsBelow(element: Element, name: string): Element[] {
  return element.children
    .filter(isElement)
    .flatMap((child) => (child.name === name ? [child] : elementsBelow(child, name)));
}

/** Returns the first child with a name. */
export const childOf = (element: Element, name: string): Element | undefined =>
  element.children.filter(isElement).find((child) => child.name === name);

/** Returns all the words in an element. */
export const wordsOf = (element: Element): string =>
  element.children.map((child) => (isElement(child) ? wordsOf(child) : child)).join('');
