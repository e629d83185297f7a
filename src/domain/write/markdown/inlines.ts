import type { Inline, Text } from '../../report';
import { safeLink } from '../link';
import { noteAt, type MarkedNote } from '../insert-mark';
import { escape } from './escape';

/** Writes the inline nodes of a block as Markdown. */
export const inlines = (nodes: Inline[]): string =>
  nodes
    .map((node, at) =>
      node.type === 'link'
        ? link(node.url, node.children)
        : text(node, nodes[at - 1], nodes[at + 1]),
    )
    .join('');

/**
 * Writes the address of a link between `<` and `>`. Only these, backslashes and white space need escaping there (§6.3).
 */
export const destination = (url: string): string =>
  `<${safeLink(url).replace(/[<>\\\s]/g, encodeURIComponent)}>`;

/** Writes the mark of a footnote as GitHub and Pandoc do. CommonMark shows it as text. */
export const mark = ({ number }: MarkedNote): string => `[^${number}]`;

const link = (url: string, children: Text[]) => `[${inlines(children)}](${destination(url)})`;

function text(node: Text, before?: Inline, after?: Inline): string {
  const note = noteAt(node);
  if (note) return mark(note);
  const words = node.code ? code(node.text) : escape(node.text);
  const canUseStars = !node.code && isFlanked(node.text) && !isStarred(before) && !isStarred(after);
  return MARKS.filter(({ mark }) => node[mark]).reduce(
    (inner, { stars, tag }) =>
      canUseStars && stars ? stars + inner + stars : `<${tag}>${inner}</${tag}>`,
    words,
  );
}

/** Formats, the innermost first. A format without a CommonMark sign is written as HTML. */
const MARKS: { mark: keyof Text; stars?: string; tag: string }[] = [
  { mark: 'bold', stars: '**', tag: 'strong' },
  { mark: 'italic', stars: '*', tag: 'em' },
  { mark: 'underline', tag: 'u' },
  { mark: 'strikethrough', tag: 's' },
];

/**
 * Stars are used only around letters and digits. Next to punctuation that a Han character follows they have no effect
 * (§6.2: in “好”是 they stay plain).
 */
const isFlanked = (words: string) => /^[\p{L}\p{N}]([^]*[\p{L}\p{N}])?$/u.test(words);

const isStarred = (node?: Inline) => node?.type === 'text' && (node.bold || node.italic);

/** Writes a code span, with more backticks than the code contains in a row (§6.1). */
function code(words: string): string {
  const fence = fenceFor(words, 1);
  const padding = /^`|`$|^ [^]* $/.test(words) ? ' ' : '';
  return words === '' ? '' : fence + padding + words + padding + fence;
}

/** Returns more backticks than the text contains in a row, and at least `least`. */
export function fenceFor(words: string, least: number): string {
  const runs = [...words.matchAll(/`+/g)].map(([run]) => run.length + 1);
  return '`'.repeat(Math.max(least, ...runs));
}
