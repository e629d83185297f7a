import type { Block, Inline, List, ListItem, Text } from '../../report';
import { noteAt } from '../insert-mark';
import { escape, safeUrl } from './escape';
import { figureOf, type ShownFigure } from './figures-in';
import { mark } from './notes';

type Renderers = {
  [Type in Block['type']]: (block: Extract<Block, { type: Type }>, level: number) => string;
};

/** One renderer for each kind of block. A new kind does not compile until it has a renderer. */
const RENDERERS: Renderers = {
  paragraph: ({ children }) => `<p>${inlines(children)}</p>`,
  heading: ({ children }, level) => `<h${level}>${inlines(children)}</h${level}>`,
  quote: ({ children }) => `<blockquote><p>${inlines(children)}</p></blockquote>`,
  code: ({ children }) => `<pre><code>${inlines(children)}</code></pre>`,
  image: ({ image }) =>
    `<img src="${safeUrl(image.url)}" alt="${escape(image.alternativeText ?? '')}" loading="lazy">`,
  list,
};

/**
 * Writes one block of a body as HTML.
 * @param level the level of a heading in the body, which is below its section's heading
 */
export function block(node: Block, level = 5): string {
  return (RENDERERS[node.type] as (node: Block, level: number) => string)(node, level);
}

function list({ format, children }: List): string {
  const tag = format === 'ordered' ? 'ol' : 'ul';
  return `<${tag}>${children.map(listChild).join('')}</${tag}>`;
}

function listChild(child: ListItem | List): string {
  return child.type === 'list' ? `<li>${list(child)}</li>` : `<li>${inlines(child.children)}</li>`;
}

/** Writes the inline nodes of a block, with the marks of notes and the figures in them. */
export function inlines(nodes: readonly Inline[]): string {
  return runsOf(nodes)
    .map(({ figure, nodes: run }) => (figure ? data(figure, run) : run.map(inline).join('')))
    .join('');
}

const inline = (node: Inline): string =>
  node.type === 'link'
    ? `<a href="${safeUrl(node.url)}">${inlines(node.children)}</a>`
    : text(node);

/** Joins the nodes of one figure into one element: a figure may be partly bold. */
function runsOf(nodes: readonly Inline[]): { figure: ShownFigure | null; nodes: Inline[] }[] {
  const runs: { figure: ShownFigure | null; nodes: Inline[] }[] = [];
  for (const node of nodes) {
    const figure = figureOf(node);
    const last = runs.at(-1);
    if (last && last.figure === figure) last.nodes.push(node);
    else runs.push({ figure, nodes: [node] });
  }
  return runs;
}

const data = ({ value, says }: ShownFigure, nodes: Inline[]) =>
  `<data class="figure" value="${escape(value)}" data-says="${escape(says)}">${nodes.map(inline).join('')}</data>`;

const MARKS: [mark: keyof Text, tag: string][] = [
  ['bold', 'strong'],
  ['italic', 'em'],
  ['underline', 'u'],
  ['strikethrough', 's'],
  ['code', 'code'],
];

function text(node: Text): string {
  const note = noteAt(node);
  if (note) return mark(note);
  return MARKS.filter(([mark]) => node[mark]).reduce(
    (inner, [, tag]) => `<${tag}>${inner}</${tag}>`,
    escape(node.text),
  );
}
