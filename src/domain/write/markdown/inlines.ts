import type { Inline, Text } from '../../report';
import { safeLink } from '../link';
import { noteAt, type MarkedNote } from '../marks';
import { escape } from './escape';

/** The inline nodes of a block as Markdown. */
export const inlines = (nodes: Inline[]): string =>
  nodes
    .map((node, at) =>
      node.type === 'link'
        ? link(node.url, node.children)
        : text(node, nodes[at - 1], nodes[at + 1]),
    )
    .join('');

/** A link's address between `<` and `>`, where only these and line breaks must be guarded (§6.3). */
export const destination = (url: string): string =>
  `<${safeLink(url).replace(/[<>\\\s]/g, encodeURIComponent)}>`;

/** The sign of a footnote, as GitHub and Pandoc write it; CommonMark shows it as words. */
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

/** Marks, the innermost first. What CommonMark has no sign for is HTML. */
const MARKS: { mark: keyof Text; stars?: string; tag: string }[] = [
  { mark: 'bold', stars: '**', tag: 'strong' },
  { mark: 'italic', stars: '*', tag: 'em' },
  { mark: 'underline', tag: 'u' },
  { mark: 'strikethrough', tag: 's' },
];

/**
 * Stars mark nothing beside a punctuation mark that a Han character follows (§6.2: “好”是 stays plain), so
 * they are used around letters and digits only.
 */
const isFlanked = (words: string) => /^[\p{L}\p{N}]([^]*[\p{L}\p{N}])?$/u.test(words);

const isStarred = (node?: Inline) => node?.type === 'text' && (node.bold || node.italic);

/** A code span, in more backticks than it holds in a row (§6.1). */
function code(words: string): string {
  const fence = fenceFor(words, 1);
  const padding = /^`|`$|^ [^]* $/.test(words) ? ' ' : '';
  return words === '' ? '' : fence + padding + words + padding + fence;
}

/** More backticks than stand in a row within. */
export function fenceFor(words: string, least: number): string {
  const runs = [...words.matchAll(/`+/g)].map(([run]) => run.length + 1);
  return '`'.repeat(Math.max(least, ...runs));
}
