import type { Block, Inline } from './body';
import { cellText } from './table';

/** Returns the words of a block. The items of a list are joined in order. */
export const blockText = (block: Block): string =>
  block.type === 'list'
    ? block.children.map((item) => blockText(item as Block)).join('')
    : cellText({ children: block.children as Inline[] });
