import { strFromU8 } from 'fflate';
import { SaxesParser } from 'saxes';
import { damaged } from './archive';

/** An element of a part. Its name has our prefix for its namespace, whatever prefix the file uses. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: Node[];
}
export type Node = Element | string;

/**
 * The namespaces that we read, with the prefixes of ECMA-376: transitional (Part 4), strict (Part 1, Annex A), and
 * the additions of Word (MS-DOCX §2.2).
 */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c',
  'http://purl.oclc.org/ooxml/drawingml/chart': 'c',
  'http://schemas.openxmlformats.org/drawingml/2006/diagram': 'dgm',
  'http://purl.oclc.org/ooxml/drawingml/diagram': 'dgm',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup': 'wpg',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas': 'wpc',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
};

/**
 * Elements whose white space is text (ECMA-376 Part 1 §17.3.3.31 and similar). Elsewhere it only formats the markup.
 */
const WORDED = new Set(['w:t', 'w:delText', 'w:instrText', 'm:t', 'a:t', 'c:v']);

type Names = ReadonlyMap<string, string>;

/**
 * Parses a part as a tree, after `guardXml` accepted it. Throws `UnreadableFileError` (damaged) if it is not
 * well-formed.
 */
export function parsePart(bytes: Uint8Array): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open: { element: Element; names: Names }[] = [{ element: root, names: new Map() }];
  const parser = new SaxesParser<{ xmlns: false; position: false }>({
    xmlns: false,
    position: false,
  });
  parser.on('error', () => {
    throw damaged();
  });
  parser.on('opentag', ({ name, attributes }) => {
    const above = open.at(-1)!;
    const names = namesIn(attributes, above.names);
    const element = {
      name: known(name, names),
      attributes: renamed(attributes, names),
      children: [],
    };
    above.element.children.push(element);
    open.push({ element, names });
  });
  parser.on('closetag', () => open.pop());
  const write = (text: string) => {
    const { element } = open.at(-1)!;
    if (WORDED.has(element.name) || text.trim() !== '') element.children.push(text);
  };
  parser.on('text', write);
  parser.on('cdata', write);
  parser.write(textOf(bytes)).close();
  return elementsIn(root)[0] ?? root;
}

/** Decodes a part: UTF-8, or UTF-16 with a byte order mark (ECMA-376 Part 2 §8.1.4). */
export function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const text = strFromU8(bytes);
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** Returns the meaning of the prefixes that are declared here or above. */
function namesIn(attributes: Readonly<Record<string, string>>, above: Names): Names {
  let names: Map<string, string> | null = null;
  for (const [name, uri] of Object.entries(attributes)) {
    if (!name.startsWith('xmlns')) continue;
    names ??= new Map(above);
    names.set(name.slice('xmlns:'.length), PREFIXES[uri] ?? name.slice('xmlns:'.length));
  }
  return names ?? above;
}

function known(name: string, names: Names): string {
  const colon = name.indexOf(':');
  const prefix = names.get(colon < 0 ? '' : name.slice(0, colon));
  return prefix ? `${prefix}:${name.slice(colon + 1)}` : name;
}

function renamed(attributes: Readonly<Record<string, string>>, names: Names) {
  const found: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (!name.startsWith('xmlns')) found[name.includes(':') ? known(name, names) : name] = value;
  }
  return found;
}

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
