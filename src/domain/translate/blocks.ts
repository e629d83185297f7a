import type { Block, Inline, List } from '../report';

/** Between the lines of one block (items of a list), and between blocks that belong to one piece. */
export const LINE_BREAK = '\n';
export const BLOCK_BREAK = '\n\n';

/** Marks a picture that stands in the prose: it is carried, never translated. */
const PICTURE = '\ufffc';

export const isPicture = (text: string): boolean => text.startsWith(PICTURE);

/** The plain text of a block, a line for each item of a list; of a picture its address. */
export function textOf(block: Block): string {
  if (block.type === 'image') return `${PICTURE}${block.image.url}`;
  return leavesOf(block)
    .map((leaf) => leaf.map(inlineText).join(''))
    .join(LINE_BREAK);
}

/** The text of the blocks that belong to one piece. */
export const groupText = (blocks: readonly Block[]): string =>
  blocks
    .map(textOf)
    .filter((text) => text.trim() !== '')
    .join(BLOCK_BREAK);

const inlineText = (inline: Inline): string =>
  inline.type === 'link' ? inline.children.map(({ text }) => text).join('') : inline.text;

/** What holds the inline nodes of a block: itself, or the items of a list. */
export function leavesOf(block: Block): Inline[][] {
  if (block.type !== 'list') return [block.children];
  return block.children.flatMap((item) =>
    item.type === 'list' ? leavesOf(item) : [item.children],
  );
}

/** A block like `model` that holds these lines: one for each item of a list, all in one for every other. */
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

/** Takes the lines one by one, in the order in which `leavesOf` gives them. */
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

/** Blocks for a text: like `models`, one after the other, and plain paragraphs where there are more. */
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
