import { Paragraph } from 'docx';
import type { Block, Inline, List } from '../../report';
import type { Layout, Role } from './layout';
import { pictureRun, shownInBlock, type Pictures } from './pictures';
import { plainRuns, runs } from './runs';
import { styleOf } from './styles';

/** What the parts of one file share: the layout, the pictures and the counters. */
export interface Writing {
  layout: Layout;
  pictures: Pictures;
  /** How many pictures and ordered lists were written so far. Word needs a separate number for each. */
  counted: { pictures: number; lists: number };
}

type Renderers = {
  [Type in Block['type']]: (block: Extract<Block, { type: Type }>, writing: Writing) => Paragraph[];
};

/** One renderer for each kind of block. A new kind does not compile until it has a renderer. */
const RENDERERS: Renderers = {
  paragraph: ({ children }) => [ofInlines('body', children)],
  // A heading inside a body is below the report's own headings and is not one of them.
  heading: ({ children }) => [ofInlines('minorHeading', children)],
  quote: ({ children }) => [ofInlines('quotation', children)],
  code: ({ children }) => [ofInlines('code', children)],
  image: ({ image }, writing) => picture(shownInBlock(image), image.alternativeText ?? '', writing),
  list: (node, writing) => list(node, 0, writing),
};

/** Writes one block of a body as paragraphs of Word. */
export function block(node: Block, writing: Writing): Paragraph[] {
  return (RENDERERS[node.type] as (node: Block, writing: Writing) => Paragraph[])(node, writing);
}

/** Writes a paragraph of plain text in the style of a role. */
export const ofWords = (role: Role, words: string): Paragraph =>
  new Paragraph({ style: styleOf(role), children: plainRuns(words) });

/** Writes a paragraph of inline nodes in the style of a role. */
export const ofInlines = (role: Role, nodes: Inline[]) =>
  new Paragraph({ style: styleOf(role), children: runs(nodes) });

/** Writes a picture in a paragraph of its own. Returns nothing if the picture cannot be shown. */
export function picture(
  shown: Parameters<typeof pictureRun>[0],
  alt: string,
  writing: Writing,
): Paragraph[] {
  const run = pictureRun(shown, alt, writing.pictures, writing.counted.pictures + 1);
  if (!run) return [];
  writing.counted.pictures += 1;
  return [new Paragraph({ style: styleOf('picture'), keepNext: true, children: [run] })];
}

function list({ format, children }: List, level: number, writing: Writing): Paragraph[] {
  writing.counted.lists += 1;
  const numbering = { reference: format, level, instance: writing.counted.lists };
  return children.flatMap((child) =>
    child.type === 'list'
      ? list(child, level + 1, writing)
      : [new Paragraph({ style: styleOf('list'), numbering, children: runs(child.children) })],
  );
}
