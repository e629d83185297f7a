import type { LineBuilder } from './line-builder';
import { markOf } from './style';
import { wordsOf, type Element } from './tree';

/**
 * Begins the line of a list item from Word's clipboard, which writes a paragraph with its own mark. A Chinese number,
 * or none, marks a heading.
 */
export function startWordItem(element: Element, builder: LineBuilder): void {
  const mark = wordsOf(markOf(element) ?? '').replace(/\s+/g, '');
  const isNumber = /^[\d(（]/.test(mark);
  const isHeading = /^[（(]?[一二三四五六七八九十]/.test(mark) || mark === '';
  builder.start(isHeading ? {} : { kind: isNumber ? 'numbered-item' : 'list-item', level: 1 });
  if (isHeading || isNumber) builder.write(mark + (/\d[.)]?$/.test(mark) ? ' ' : ''));
}
