import { absolute } from '../../addresses';
import type { Block, List, ListItem } from '../../report';
import { asHeading, asParagraph, escape } from './escape';
import { destination, fenceFor, inlines } from './inlines';

type Renderers = {
  [Type in Block['type']]: (block: Extract<Block, { type: Type }>, site: string) => string;
};

/** One renderer for each kind of block. A new kind does not compile until it has a renderer. */
const RENDERERS: Renderers = {
  paragraph: ({ children }) => asParagraph(inlines(children)),
  // The report's own headings have levels one to four. Headings inside a body are below them.
  heading: ({ children }) => `##### ${asHeading(inlines(children))}`,
  quote: ({ children }) => indented('> ', '> ', asParagraph(inlines(children))),
  code: ({ children }) => codeBlock(inlineWords(children)),
  image: ({ image }, site) => picture(image.url, image.alternativeText ?? '', site),
  list: (node) => list(node),
};

/** Writes one block of a body as Markdown. `site` is the base of relative picture addresses. */
export function block(node: Block, site: string): string {
  return (RENDERERS[node.type] as (node: Block, site: string) => string)(node, site);
}

/** Writes a picture with its full address, because a Markdown file is read away from the site. */
export const picture = (url: string, alt: string, site: string): string =>
  `![${escape(alt).replaceAll('\\\n', ' ')}](${destination(absolute(site, url))})`;

function codeBlock(words: string): string {
  const fence = fenceFor(words, 3);
  return `${fence}\n${words}\n${fence}`;
}

const inlineWords = (nodes: ListItem['children']): string =>
  nodes.map((node) => (node.type === 'link' ? inlineWords(node.children) : node.text)).join('');

function list({ format, children }: List): string {
  let number = 0;
  return children
    .map((child, at) => {
      const isContinued = child.type === 'list' && at > 0;
      const marker = format === 'ordered' ? `${isContinued ? number : (number += 1)}. ` : '- ';
      const space = ' '.repeat(marker.length);
      const words = child.type === 'list' ? list(child) : asParagraph(inlines(child.children));
      return indented(isContinued ? space : marker, space, words);
    })
    .join('\n');
}

const indented = (first: string, rest: string, words: string) =>
  first + words.split('\n').join(`\n${rest}`);
