import { elementsIn, isElement, wordsOf, type Element, type Node } from './tree';
import { isFurnitureWord } from '../furniture-words';

const LISTS = new Set(['ul', 'ol', 'dl']);
const BLOCKS = new Set(['div', 'p', 'header', 'footer', 'section', 'center', 'table', 'tr', 'td']);
/** The fewest entries of a menu, and the most characters of an entry. */
const [FEWEST, LONGEST] = [3, 10];
/** A menu in one block has fewer elements. */
const MOST_ELEMENTS = 60;
const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|wps|odt|txt|jpe?g|png)(?:[?#]|$)/i;
/** Separators between the entries of a menu. */
const BETWEEN = /[\s|｜·•>＞»/／:：,，、-]+/;

/** Whether a list or a block is a menu of the page: only short links to other pages. */
export function isMenu(element: Element): boolean {
  if (BLOCKS.has(element.name)) return isRow(element);
  if (!LISTS.has(element.name)) return false;
  const entries = elementsIn(element);
  return entries.length >= FEWEST && entries.every(isEntry);
}

function isEntry(entry: Element): boolean {
  const words = wordsOf(entry).trim();
  const links = linksIn(entry);
  const linked = links.map(wordsOf).join('').trim();
  return words !== '' && words.length <= LONGEST && words === linked && !links.some(leadsToFile);
}

/** Whether a link leads to a file, which the text may need. */
export const leadsToFile = ({ attributes }: Element): boolean => FILE.test(attributes.href ?? '');

const linksIn = (node: Node): Element[] =>
  isElement(node) ? (node.name === 'a' ? [node] : node.children.flatMap(linksIn)) : [];

/** Whether a block is a row of links with only separators and interface words between them. */
function isRow(element: Element): boolean {
  if (countUpTo(element, MOST_ELEMENTS) >= MOST_ELEMENTS) return false;
  const links = linksIn(element);
  if (links.length < FEWEST || links.some(leadsToFile)) return false;
  const names = links.map((link) => wordsOf(link).trim());
  if (names.some((name) => name === '' || name.length > LONGEST)) return false;
  const rest = wordsBeside(element).split(BETWEEN).filter(Boolean);
  return rest.every(isFurnitureWord);
}

/** Counts the elements inside another, up to `most`. */
function countUpTo(element: Element, most: number): number {
  let count = 0;
  for (const inner of elementsIn(element)) {
    count += 1 + (count < most ? countUpTo(inner, most - count) : 0);
    if (count >= most) return most;
  }
  return count;
}

/** Returns the words of an element that are in no link. */
const wordsBeside = (node: Node): string =>
  isElement(node) ? (node.name === 'a' ? '' : node.children.map(wordsBeside).join(' ')) : node;
