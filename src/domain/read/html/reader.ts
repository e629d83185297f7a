import type { RichLine } from '../rich-line';
import type { Element, Node } from './tree';

/** Reads parts of a page for those who know how an element is built. */
export interface Reader {
  walk(node: Node): void;
  /** Reads the content of an element. */
  inside(element: Element): void;
  /** Reads the content of an element on lines of its own. */
  block(element: Element): void;
  /** Reads a cell like a page of its own. */
  linesIn(cell: Element): RichLine[];
}
