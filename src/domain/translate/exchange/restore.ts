import type { Block, Inline, Link, Text } from '../../report';
import { blockWith, leavesOf, textOf } from '../blocks';
import type { Node } from './bundle';
import { linked, merged, split, type Piece } from './inline-runs';
import { formatOf, type Mark, type Surface } from './nodes';

/**
 * Builds blocks from the nodes of a paragraph. Formatting comes from the ids of codes. Figures are written as `surface`
 * says. The blocks have the kinds of `models`. A link gets the address of the link with the same number in the models.
 */
export function blocksOfNodes(
  nodes: readonly Node[],
  models: readonly Block[],
  surface: Surface,
): Block[] {
  const links = models.flatMap((model) => leavesOf(model).flat()).filter(isLink);
  const spoken = models.filter((model) => model.type !== 'image' && textOf(model).trim() !== '');
  const inlines = toInlines(nodes, [], surface, links);
  return split(inlines, 'block').map((part, at) => {
    const model: Block = spoken[at] ?? { type: 'paragraph', children: [] };
    return blockWith(
      model,
      split(part, 'line').map((line) => merged(line as Inline[])),
    );
  });
}

const isLink = (inline: Inline): inline is Link => inline.type === 'link';

function toInlines(
  nodes: readonly Node[],
  marks: readonly Mark[],
  surface: Surface,
  links: readonly Link[],
): Piece[] {
  const text = (words: string): Text => ({
    type: 'text',
    text: words,
    ...Object.fromEntries(marks.map((mark) => [mark, true])),
  });
  return nodes.flatMap((node): Piece[] => {
    if (typeof node === 'string') return [text(node)];
    if (node.type === 'figure') return [text(surface(node.key, node.text))];
    if (node.type === 'break') return [node];
    const format = formatOf(node.id);
    if (!format) return toInlines(node.children, marks, surface, links);
    if ('marks' in format) {
      return toInlines(node.children, [...marks, ...format.marks], surface, links);
    }
    const inside = toInlines(node.children, marks, surface, []);
    const link = links[format.link - 1];
    return link ? linked(link.url, inside) : inside;
  });
}
