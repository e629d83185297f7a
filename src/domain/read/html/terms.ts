import type { LineBuilder } from './line-builder';
import type { Reader } from './reader';
import { isElement, wordsOf, type Element } from './tree';

/**
 * Reads a list of terms and their descriptions. From: / Office of the Mayor: a term that ends in a colon and its
 * description are one line.
 */
export function readTerms(element: Element, builder: LineBuilder, reader: Reader): void {
  let isAfterTerm = false;
  builder.start();
  for (const child of element.children) {
    const name = isElement(child) ? child.name : '';
    if (name === 'dd' && isAfterTerm && isElement(child)) {
      builder.write(' ');
      reader.inside(child);
      builder.start();
    } else if (name === 'dt' && isElement(child) && /[：:]\s*$/.test(wordsOf(child))) {
      builder.start();
      reader.inside(child);
    } else reader.walk(child);
    if (name) isAfterTerm = name === 'dt';
  }
  builder.start();
}
