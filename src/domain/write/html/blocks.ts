import type { Block, Inline, List, ListItem, Text } from '../../report';
import { noteAt } from '../marks';
import { escape, safeUrl } from './escape';
import { mark } from './notes';

type Renderers = { [Type in Block['type']]: (block: Extract<Block, { type: Type }>) => string };

/** One renderer for each kind of block: a new kind does not compile until it has one. */
const RENDERERS: Renderers = {
  paragraph: ({ children }) => `<p>${inlines(children)}</p>`,
  // The page's own headings are h1 to h4; those inside a body come below them.
  heading: ({ children }) => `<h5>${inlines(children)}</h5>`,
  quote: ({ children }) => `<blockquote><p>${inlines(children)}</p></blockquote>`,
  code: ({ children }) => `<pre><code>${inlines(children)}</code></pre>`,
  image: ({ image }) =>
    `<img src="${safeUrl(image.url)}" alt="${escape(image.alternativeText ?? '')}" loading="lazy">`,
  list,
};

/** One block of a body as HTML. */
export function block(node: Block): string {
  return (RENDERERS[node.type] as (node: Block) => string)(node);
}

function list({ format, children }: List): string {
  const tag = format === 'ordered' ? 'ol' : 'ul';
  return `<${tag}>${children.map(listChild).join('')}</${tag}>`;
}

function listChild(child: ListItem | List): string {
  return child.type === 'list' ? `<li>${list(child)}</li>` : `<li>${inlines(child.children)}</li>`;
}

/** The inline nodes of a block, with the marks of notes among them. */
export function inlines(nodes: Inline[]): string {
  return nodes
    .map((node) =>
      node.type === 'link'
        ? `<a href="${safeUrl(node.url)}">${node.children.map(text).join('')}</a>`
        : text(node),
    )
    .join('');
}

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
