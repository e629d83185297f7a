import { canonical } from '../../version/canonical';
import type { Mark, Node } from '../manuscript';
import { runsIn, toNodes } from '../runs';

/** What a word-by-word merge compares: the beginning of a paragraph, or a word with its marks. */
export type Token = { node: Node } | { word: string; marks: Mark[] };

/**
 * A numeral is one word, however it is written: of two people who change 200, one to 300 and one to 250, none wrote 350.
 * So is a word of Latin letters; every other character is one by itself.
 */
const WORDS = /[\d０-９.,，．%％‰零〇一二两三四五六七八九十百千万亿]+|[\p{Script=Latin}]+|[^]/gu;

/** Paragraphs word by word. Null where one of them is more than a line of text. */
export function tokensOf(nodes: readonly Node[]): Token[] | null {
  if (nodes.some((node) => !isLine(node))) return null;
  return nodes.flatMap(({ content: _content, ...node }, at): Token[] => [
    { node },
    ...wordsOf(nodes[at]!),
  ]);
}

/** The words of a line of text, each with its marks. */
export const wordsOf = (node: Node): Token[] =>
  runsIn(node).flatMap(({ text, marks }) =>
    (text.match(WORDS) ?? []).map((word) => ({ word, marks })),
  );

const LINES = ['heading', 'paragraph', 'block_heading', 'blockquote', 'code_block'];

const isLine = ({ type }: Node): boolean => LINES.includes(type);

/** Equal for equal tokens. */
export const nameOf = (token: Token): string =>
  'node' in token
    ? `¶${canonical(token.node)}`
    : `${token.word}\u0000${token.marks.map(canonical).sort().join()}`;

/** The paragraphs that tokens make up; words before the first beginning belong to a plain one. */
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

/** Words as text nodes. */
export const textOf = (words: readonly Token[]): Node[] =>
  toNodes(words.flatMap((one) => ('word' in one ? [{ text: one.word, marks: one.marks }] : [])));
