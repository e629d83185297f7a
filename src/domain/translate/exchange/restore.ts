import type { Block, Inline, Link, Text } from '../../report';
import { blockWith, leavesOf, textOf } from '../blocks';
import type { Node } from './bundle';
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

type Break = Extract<Node, { type: 'break' }>;
type Piece = Inline | Break;

const isBreak = (piece: Piece): piece is Break => piece.type === 'break';

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

/** Builds links. A link holds only text, so if its words contain breaks, each line gets its own link. */
function linked(url: string, inside: Piece[]): Piece[] {
  return parts(inside, isBreak).flatMap((part): Piece[] => {
    const [first] = part;
    if (first && isBreak(first)) return [first];
    return [{ type: 'link', url, children: merged(part as Inline[]) as Text[] }];
  });
}

/** Splits pieces into runs. Each separating piece is a run of its own. */
function parts(pieces: Piece[], separates: (piece: Piece) => boolean): Piece[][] {
  const found: Piece[][] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    const joins = last && !separates(piece) && !separates(last[0]!);
    if (joins) last.push(piece);
    else found.push([piece]);
  }
  return found;
}

function split(pieces: Piece[], of: Break['of']): Piece[][] {
  const found: Piece[][] = [[]];
  for (const piece of pieces) {
    if (isBreak(piece) && piece.of === of) found.push([]);
    else found.at(-1)?.push(piece);
  }
  return found;
}

/** Joins neighbours that look the same. */
function merged(inlines: Inline[]): Inline[] {
  const found: Inline[] = [];
  for (const inline of inlines) {
    const last = found.at(-1);
    if (last?.type === 'text' && inline.type === 'text' && looksAlike(last, inline)) {
      found[found.length - 1] = { ...last, text: last.text + inline.text };
    } else if (inline.type === 'link' || inline.text !== '') found.push(inline);
  }
  return found.length > 0 ? found : [{ type: 'text', text: '' }];
}

const looksAlike = (a: Text, b: Text): boolean =>
  (['bold', 'italic', 'underline', 'strikethrough', 'code'] as const).every(
    (mark) => Boolean(a[mark]) === Boolean(b[mark]),
  );
