import type { LineBuilder } from './line-builder';
import { boldOf, isListMark, markOf } from './style';
import { isElement, wordsOf, type Element, type Node } from './tree';

/**
 * Begins the line of a list item from Word's clipboard, which writes a paragraph with its own mark. A Chinese number,
 * none, or one before bold words or several sentences may begin a part of the report, as it does in a Word file.
 */
export function startWordItem(element: Element, builder: LineBuilder): void {
  const mark = wordsOf(markOf(element) ?? '').replace(/\s+/g, '');
  const isNumber = /^[\d(（]/.test(mark);
  const isOfHeading = /^[（(]?[一二三四五六七八九十]/.test(mark) || mark === '';
  const { bold } = builder;
  const isOfBold = isBold(element, bold);
  const isOfPart = isOfBold || SENTENCES.test(wordsOf(element));
  const isPlain = isOfHeading || (isNumber && isOfPart);
  builder.start(isPlain ? {} : { kind: isNumber ? 'numbered-item' : 'list-item', level: 1 });
  builder.bold = isOfBold;
  if (isOfHeading || isNumber) builder.write(mark + (/\d[.)]?$/.test(mark) ? ' ' : ''));
  builder.bold = bold;
}

/** More than one sentence is the text of a part. */
const SENTENCES = /[。！？]\s*[^\s”」』）]/;

/** Whether all words besides the mark are bold, as they are around the node or by an element inside it. */
const isBold = (node: Node, around: boolean): boolean => {
  if (!isElement(node)) return around || node.trim() === '';
  if (isListMark(node)) return true;
  const own = boldOf(node) ?? around;
  return node.children.every((child) => isBold(child, own));
};
