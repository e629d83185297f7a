import type { Block, Inline, List, ListItem } from '../report';
import type { Node } from './manuscript';
import { runsIn, type Run } from './runs';
import { toInlines } from './inlines';

/** The node type of each kind of block that contains text itself. */
const TEXTS: Record<string, string> = {
  paragraph: 'paragraph',
  heading: 'block_heading',
  quote: 'blockquote',
  code: 'code_block',
};

const TYPES = Object.fromEntries(Object.entries(TEXTS).map(([block, node]) => [node, block]));

type Rest = Record<string, unknown>;
type Leaf = (children: readonly Inline[]) => Node[];

/**
 * Turns a block of a body into a node. Attributes besides words and children are carried along. A picture in the prose
 * and an unknown kind of block are carried as a whole.
 * @param leaf makes text nodes from inline nodes; called in the order of the text
 */
export function fromBlock(block: Block, leaf: Leaf): Node {
  if (block.type === 'list') return fromList(block, leaf);
  const type = TEXTS[block.type];
  if (!type || !Array.isArray(block.children)) return { type: 'block_carried', attrs: { block } };
  const { type: _type, children, ...rest } = block as { type: string; children: Inline[] } & Rest;
  return { type, attrs: { rest }, content: leaf(children) };
}

function fromList({ type: _type, children, ...rest }: List, leaf: Leaf): Node {
  const content = children.map((item) => {
    if (item.type === 'list') return fromList(item, leaf);
    const { type: _type, children, ...rest } = item;
    return { type: 'list_item', attrs: { rest }, content: leaf(children) };
  });
  return { type: 'list', attrs: { rest }, content };
}

/**
 * Turns a node into a block of a body.
 * @param leaf receives the runs of each text, in the order of the text
 */
export function toBlock(node: Node, leaf: (runs: Run[]) => void): Block {
  if (node.type === 'block_carried') return node.attrs?.block as Block;
  const rest = (node.attrs?.rest ?? {}) as Rest;
  if (node.type === 'list') {
    const children = (node.content ?? []).map((item) => toItem(item, leaf));
    return { ...rest, type: 'list', children } as List;
  }
  const runs = runsIn(node);
  leaf(runs);
  return { ...rest, type: TYPES[node.type], children: toInlines(runs) } as Block;
}

function toItem(node: Node, leaf: (runs: Run[]) => void): ListItem | List {
  if (node.type === 'list') return toBlock(node, leaf) as List;
  const runs = runsIn(node);
  leaf(runs);
  const rest = (node.attrs?.rest ?? {}) as Rest;
  return { ...rest, type: 'list-item', children: toInlines(runs) };
}
