import type { Block, Inline } from './body';
import { cellText } from './table';

/** The words of a block: those of a list's items one after the other. */
export const blockText = (block: Block): string =>
  block.type === 'list'
    ? block.children.map((item) => blockText(item as Block)).join('')
    : cellText({ children: block.children as Inline[] });
