import type { Block, Cell, Inline, List, Row } from '../report';
import { cellText } from '../report/table';
import { leavesOf, LINE_BREAK, plain } from './blocks';

/**
 * Returns a row of a table as the block of its piece: a list with an item for each cell with words. Empty cells are
 * left out, because an empty line would separate two paragraphs. A break within a cell becomes a space.
 */
export const rowAsBlock = (row: Row): List => ({
  type: 'list',
  format: 'unordered',
  children: row.filter(speaks).map(({ children }) => ({
    type: 'list-item',
    children: children.map(onOneLine),
  })),
});

const speaks = (cell: Cell) => cellText(cell).trim() !== '';

const unbroken = (text: string) => text.replaceAll(LINE_BREAK, ' ');

const onOneLine = (node: Inline): Inline =>
  node.type === 'link'
    ? { ...node, children: node.children.map((one) => ({ ...one, text: unbroken(one.text) })) }
    : { ...node, text: unbroken(node.text) };

/**
 * Returns a row of a translation: the cells of the source's row, with the lines of the piece in the cells with words.
 * If there are too many lines, the last of these cells takes the rest. If there are too few, cells stay empty.
 */
export function rowWith(model: Row, blocks: readonly Block[]): Row {
  const lines = blocks.flatMap(leavesOf);
  const last = model.findLastIndex(speaks);
  return model.map((cell, at) => {
    if (!speaks(cell)) return cell;
    const own = at === last ? lines.splice(0) : lines.splice(0, 1);
    return { ...cell, children: joined(own) };
  });
}

function joined(lines: readonly Inline[][]): Inline[] {
  const all = lines.flatMap((line, at) => (at > 0 ? [plain(LINE_BREAK), ...line] : line));
  return all.length > 0 ? all : [plain('')];
}
