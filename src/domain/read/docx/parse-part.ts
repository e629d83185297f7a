import { strFromU8 } from 'fflate';
import { SaxesParser } from 'saxes';
import { damaged } from './archive';
import { known, namesIn, renamed, type Names } from './namespaces';
import { elementsIn, WORDED, type Element } from './xml';

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
