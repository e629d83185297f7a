import type { Block, Inline, Metric, Text } from '../../report';
import { BLOCK_BREAK, leavesOf, LINE_BREAK, textOf } from '../blocks';
import { standsAlone } from '../propose';
import type { Node } from './bundle';

/** The marks of a text, each with its letter in the id of a code. */
const MARKS = [
  ['b', 'bold'],
  ['i', 'italic'],
  ['u', 'underline'],
  ['s', 'strikethrough'],
  ['c', 'code'],
] as const satisfies [string, keyof Text][];

export type Mark = (typeof MARKS)[number][1];

/** The id of a code names its marks (`bi2` is bold and italic), or a link by its number (`a1`). */
const FORMAT_ID = /^(a|[biusc]+)(\d+)$/;

/** Parses the id of a code. Returns its marks, or its number for a link; null for a code that is not ours. */
export function formatOf(id: string): { link: number } | { marks: Mark[] } | null {
  const [, letters = '', number] = FORMAT_ID.exec(id) ?? [];
  if (!number) return null;
  if (letters === 'a') return { link: Number(number) };
  return { marks: MARKS.flatMap(([letter, mark]) => (letters.includes(letter) ? [mark] : [])) };
}

/** The figures that a text may contain, by the key of their metric. */
export type Figures = readonly Pick<Metric, 'key' | 'text'>[];

/** Returns the nodes of a plain text. */
export function nodesOfText(text: string, figures: Figures): Node[] {
  return ofText(text, protector(figures));
}

/** Returns the nodes of a paragraph, with its formatting. */
export function nodesOfBlocks(blocks: readonly Block[], figures: Figures): Node[] {
  const protect = protector(figures);
  const format = formatter(protect);
  const spoken = blocks.filter((block) => block.type !== 'image' && textOf(block).trim() !== '');
  const inBlocks = spoken.map((block) => {
    const lines = leavesOf(block).map((leaf) => leaf.flatMap(format));
    return withBreaks(lines, 'line');
  });
  return withBreaks(inBlocks, 'block');
}

/** Joins parts, with a break between each two. */
function withBreaks(parts: readonly Node[][], of: 'line' | 'block'): Node[] {
  return parts.flatMap((part, at): Node[] => (at > 0 ? [{ type: 'break', of }, ...part] : part));
}

/** Returns how a figure is written, from the key of its metric and the text of its node. */
export type Surface = (key: string, text: string) => string;

const asPrinted: Surface = (_key, text) => text;

/** Returns the text of nodes. `surface` says how a figure is written; without it, the text of the node is used. */
export function textOfNodes(nodes: readonly Node[], surface: Surface = asPrinted): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      if (node.type === 'figure') return surface(node.key, node.text);
      if (node.type === 'break') return node.of === 'line' ? LINE_BREAK : BLOCK_BREAK;
      return textOfNodes(node.children, surface);
    })
    .join('');
}

/** Returns the keys of the figures among nodes. */
export function figuresAmong(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string' || node.type === 'break') return [];
    return node.type === 'figure' ? [node.key] : figuresAmong(node.children);
  });
}

type Protect = (text: string) => Node[];

/** Numbers the codes and the links of a unit in order. */
function formatter(protect: Protect): (inline: Inline) => Node[] {
  let codes = 0;
  let links = 0;
  const marked = (node: Text): Node[] => {
    const letters = MARKS.flatMap(([letter, mark]) => (node[mark] ? [letter] : [])).join('');
    const children = ofText(node.text, protect);
    if (!letters || node.text === '') return children;
    return [{ type: 'format', id: `${letters}${(codes += 1)}`, children }];
  };
  return (inline) => {
    if (inline.type === 'text') return marked(inline);
    const id = `a${(links += 1)}`;
    return [{ type: 'format', id, children: inline.children.flatMap(marked) }];
  };
}

function ofText(text: string, protect: Protect): Node[] {
  const paragraphs = text.split(BLOCK_BREAK).map((paragraph) => {
    const lines = paragraph.split(LINE_BREAK).map(protect);
    return withBreaks(lines, 'line');
  });
  return withBreaks(paragraphs, 'block');
}

/** Replaces each figure with a code, the longest first. Each figure is replaced at most once in a unit. */
function protector(figures: Figures): Protect {
  const left = new Set([...figures].sort((a, b) => b.text.length - a.text.length));
  const protect = (text: string): Node[] => {
    for (const figure of left) {
      const at = figure.text ? text.indexOf(figure.text) : -1;
      const end = at + figure.text.length;
      if (at < 0 || !standsAlone(text, at, end)) continue;
      left.delete(figure);
      const node: Node = { type: 'figure', key: figure.key, text: figure.text };
      return [...protect(text.slice(0, at)), node, ...protect(text.slice(end))];
    }
    return text === '' ? [] : [text];
  };
  return protect;
}
