import { flag, listOf, ref, text, type Schema } from '../schema';

/** Returns a node of Strapi Blocks. More properties are allowed, because Strapi may add some. */
const node = (type: string, properties: Record<string, Schema>, optional = {}): Schema => ({
  type: 'object',
  properties: { type: { const: type }, ...properties, ...optional },
  required: ['type', ...Object.keys(properties)],
});

const INLINES = { children: listOf(ref('Inline')) };

/** The nodes of a body. Each has its own schema, so that a compiler can check a website's `switch` over `type`. */
export const BLOCKS: Record<string, Schema> = {
  Block: {
    oneOf: ['Paragraph', 'Heading', 'List', 'BlockQuote', 'Code', 'ImageBlock'].map(ref),
    description: 'A block of Strapi Blocks.',
  },
  Paragraph: node('paragraph', INLINES),
  Heading: node('heading', {
    level: { type: 'integer', enum: [1, 2, 3, 4, 5, 6] },
    ...INLINES,
  }),
  List: node('list', {
    format: { enum: ['ordered', 'unordered'], type: 'string' },
    children: listOf({ oneOf: [ref('ListItem'), ref('List')] }),
  }),
  ListItem: node('list-item', INLINES),
  BlockQuote: node('quote', INLINES),
  Code: node('code', INLINES),
  ImageBlock: node('image', {
    image: {
      type: 'object',
      properties: { url: text(), alternativeText: { type: ['string', 'null'] } },
      required: ['url'],
    },
    ...INLINES,
  }),
  Inline: { oneOf: [ref('Text'), ref('Link')] },
  Text: node(
    'text',
    { text: text() },
    { bold: flag(), italic: flag(), underline: flag(), strikethrough: flag(), code: flag() },
  ),
  Link: node('link', { url: text(), children: listOf(ref('Text')) }),
};
