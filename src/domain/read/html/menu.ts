import { elementsIn, isElement, wordsOf, type Element, type Node } from './tree';

const LISTS = new Set(['ul', 'ol', 'dl']);
/** A menu has so many entries at least, none longer than this. */
const [FEWEST, LONGEST] = [3, 10];
const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|wps|odt|txt|jpe?g|png)(?:[?#]|$)/i;

/** Whether a list is a menu of a page: short names of other pages, and nothing that is not a link. */
export function isMenu(element: Element): boolean {
  if (!LISTS.has(element.name)) return false;
  const entries = elementsIn(element);
  return entries.length >= FEWEST && entries.every(isEntry);
}

function isEntry(entry: Element): boolean {
  const words = wordsOf(entry).trim();
  const links = linksIn(entry);
  const linked = links.map(wordsOf).join('').trim();
  const isFile = links.some(({ attributes }) => FILE.test(attributes.href ?? ''));
  return words !== '' && words.length <= LONGEST && words === linked && !isFile;
}

const linksIn = (node: Node): Element[] =>
  isElement(node) ? (node.name === 'a' ? [node] : node.children.flatMap(linksIn)) : [];
