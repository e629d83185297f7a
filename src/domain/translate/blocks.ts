import type { Block, Inline, List } from '../report';

/** The separators between the lines of one block (items of a list), and between the blocks of one piece. */
export const LINE_BREAK = '\n';
export const BLOCK_BREAK = '\n\n';

/** Marks a picture in the prose. It is carried along and never translated. */
const PICTURE = '\ufffc';

export const isPicture = (text: string): boolean => text.startsWith(PICTURE);

/** Returns the plain text of a block, with a line for each item of a list. For a picture, returns its address. */
export function textOf(block: Block): string {
  if (block.type === 'image') return `${PICTURE}${block.image.url}`;
  return leavesOf(block)
    .map((leaf) => leaf.map(inlineText).join(''))
    .join(LINE_BREAK);
}

/** Returns the text of the blocks of one piece. */
export const groupText = (blocks: readonly Block[]): string =>
  blocks
    .map(textOf)
    .filter((text) => text.trim() !== '')
    .join(BLOCK_BREAK);

const inlineText = (inline: Inline): string =>
  inline.type === 'link' ? inline.children.map(({ text }) => text).join('') : inline.text;

/** Returns the inline nodes of a block: its own, or those of each item of a list. */
export function leavesOf(block: Block): Inline[][] {
  if (block.type !== 'list') return [block.children];
  return block.children.flatMap((item) =>
    item.type === 'list' ? leavesOf(item) : [item.children],
  );
}

/** Returns a block like `model` with these lines: one for each item of a list, all in one for any other block. */
export function blockWith(model: Block, lines: readonly Inline[][]): Block {
  if (model.type === 'image') return paragraphOf(lines);
  if (model.type !== 'list') return { ...model, children: joined(lines) };
  if (leavesOf(model).length !== lines.length) return flatList(model, lines);
  const rest = [...lines];
  return withItems(model, rest);
}

const paragraphOf = (lines: readonly Inline[][]): Block => ({
  type: 'paragraph',
  children: joined(lines),
});

const flatList = (model: List, lines: readonly Inline[][]): List => ({
  ...model,
  children: lines.map((children) => ({ type: 'list-item', children })),
});

/** Takes the lines one by one, in the order of `leavesOf`. */
function withItems(list: List, rest: Inline[][]): List {
  return {
    ...list,
    children: list.children.map((item) =>
      item.type === 'list' ? withItems(item, rest) : { ...item, children: rest.shift() ?? [] },
    ),
  };
}

function joined(lines: readonly Inline[][]): Inline[] {
  const all = lines.flatMap((line, index) => (index === 0 ? line : [plain(LINE_BREAK), ...line]));
  return all.length > 0 ? all : [plain('')];
}

/** Text without formatting. */
export const plain = (text: string): Inline => ({ type: 'text', text });

/**
 * Builds the blocks of a text, each like its model in `models`. If there are too few models, builds plain paragraphs.
 */
export function blocksFor(text: string, models: readonly Block[]): Block[] {
  const spoken = models.filter((model) => textOf(model).trim() !== '');
  return text.split(BLOCK_BREAK).map((part, index) => {
    const model: Block = spoken[index] ?? { type: 'paragraph', children: [] };
    return textOf(model) === part
      ? model
      : blockWith(
          model,
          part.split(LINE_BREAK).map((line) => [plain(line)]),
        );
  });
}
