import { wordsIn } from '../../words';
import { canonical } from '../../version/canonical';
import type { Mark, Node } from '../manuscript';
import { runsIn, toNodes } from '../runs';

/** A unit of a word-by-word merge: the beginning of a paragraph, or a word with its marks. */
export type Token = { node: Node } | { word: string; marks: Mark[] };

/** Splits paragraphs into tokens. Returns null if one of the nodes is more than a line of text. */
export function tokensOf(nodes: readonly Node[]): Token[] | null {
  if (nodes.some((node) => !isLine(node))) return null;
  return nodes.flatMap(({ content: _content, ...node }, at): Token[] => [
    { node },
    ...wordsOf(nodes[at]!),
  ]);
}

/** Returns the words of a line of text, each with its marks. */
export const wordsOf = (node: Node): Token[] =>
  runsIn(node).flatMap(({ text, marks }) => wordsIn(text).map((word) => ({ word, marks })));

const LINES = ['heading', 'paragraph', 'block_heading', 'blockquote', 'code_block'];

const isLine = ({ type }: Node): boolean => LINES.includes(type);

/** Returns a name that is equal for equal tokens. */
export const nameOf = (token: Token): string =>
  'node' in token
    ? `¶${canonical(token.node)}`
    : `${token.word}\u0000${token.marks.map(canonical).sort().join()}`;

/** Builds paragraphs from tokens. Words before the first beginning of a paragraph go into a plain one. */
export function fromTokens(tokens: readonly Token[]): Node[] {
  const lines: { node: Node; words: Extract<Token, { word: string }>[] }[] = [];
  for (const token of tokens) {
    if ('node' in token) lines.push({ node: token.node, words: [] });
    else {
      if (lines.length === 0)
        lines.push({ node: { type: 'paragraph', attrs: { rest: {} } }, words: [] });
      lines.at(-1)!.words.push(token);
    }
  }
  return lines.map(({ node, words }) => ({ ...node, content: textOf(words) }));
}

/** Returns words as text nodes. */
export const textOf = (words: readonly Token[]): Node[] =>
  toNodes(words.flatMap((one) => ('word' in one ? [{ text: one.word, marks: one.marks }] : [])));
