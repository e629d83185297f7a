import { Parser } from 'htmlparser2';
import { UnreadableFileError } from '../../result';

/** An element of a page with its content. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: Node[];
}
export type Node = Element | string;

/**
 * Pages nest a few dozen elements, and browsers follow a few hundred at most. Nested links overflow our own stack at
 * 1,500.
 */
const MAX_DEPTH = 1_000;

/** Parses a page as a tree. Throws `UnreadableFileError` (hostile) if elements are nested a thousand deep. */
export function treeOf(html: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (open.length > MAX_DEPTH) throw tooDeep();
      const element: Element = { name, attributes, children: [] };
      open.at(-1)!.children.push(element);
      open.push(element);
    },
    ontext(text) {
      const { children } = open.at(-1)!;
      if (typeof children.at(-1) === 'string') children[children.length - 1] += text;
      else children.push(text);
    },
    onclosetag() {
      if (open.length > 1) open.pop();
    },
  });
  parser.write(html);
  parser.end();
  return root;
}

const tooDeep = () =>
  new UnreadableFileError(
    'hostile',
    'This page nests its elements deeper than any document does. Paste its text instead.',
  );

export const isElement = (node: Node): node is Element => typeof node !== 'string';

/** Returns the children that are elements. */
export const elementsIn = ({ children }: Element): Element[] => children.filter(isElement);

/** Returns all words of an element, visible or not. */
export function wordsOf(node: Node): string {
  if (!isElement(node)) return node;
  return node.children.map(wordsOf).join('');
}

/** Whether an element contains another that fits, at any depth. */
export const holds = (element: Element, fits: (inner: Element) => boolean): boolean =>
  elementsIn(element).some((inner) => fits(inner) || holds(inner, fits));
