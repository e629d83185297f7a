import type { NodeSpec } from 'prosemirror-model';
import {
  ALL_SLOTS,
  COVER_SLOTS,
  CREDIT_SLOTS,
  PHOTO_SLOTS,
  REPORT_SLOTS,
} from '../../../domain/desk/slots';
import { asData, fromData } from './attributes';

const typesOf = (slots: readonly { type: string }[]) => slots.map(({ type }) => type).join(' ');

const TEXT = { content: 'text*', whitespace: 'pre' } as const;

/** A line of text in its own element, which stores the line's attributes. */
function line(tag: string, name: string, more: Partial<NodeSpec> = {}): NodeSpec {
  const attrs = more.attrs ?? { rest: { default: {} } };
  return {
    ...TEXT,
    ...{ group: 'block', attrs },
    toDOM: ({ attrs }) => [tag, { 'data-node': name, ...asData(attrs) }, 0],
    parseDOM: [
      { tag: `${tag}[data-node=${name}]`, getAttrs: fromData, preserveWhitespace: 'full' },
    ],
    ...more,
  };
}

/** A node in the text that contains no text itself. */
const atom = (name: string, attrs: string[]): NodeSpec => ({
  ...{ group: 'block', atom: true, draggable: true, selectable: true },
  attrs: Object.fromEntries(attrs.map((one) => [one, { default: null }])),
  toDOM: ({ attrs }) => ['div', { 'data-node': name, ...asData(attrs) }],
  parseDOM: [{ tag: `div[data-node=${name}]`, getAttrs: fromData }],
});

/** A box with the lines of a component, each line once. */
const box = (name: string, slots: readonly { type: string }[], more: NodeSpec): NodeSpec => ({
  ...{ content: typesOf(slots), isolating: true, attrs: { component: { default: {} } } },
  toDOM: ({ attrs }) => ['div', { 'data-node': name, ...asData(attrs) }, 0],
  parseDOM: [{ tag: `div[data-node=${name}]`, getAttrs: fromData }],
  ...more,
});

const slots: Record<string, NodeSpec> = Object.fromEntries(
  ALL_SLOTS.map(({ type }) => [
    type,
    line('div', type, {
      ...{ group: '', attrs: {}, isolating: true, defining: true },
      marks: type === 'photo_caption' ? 'figure quotation' : '',
    }),
  ]),
);

const heading = { key: { default: null }, level: { default: 1 }, rest: { default: {} } };

/** The nodes of a manuscript. `src/domain/desk` writes and reads them. */
export const NODES: Record<string, NodeSpec> = {
  doc: {
    content: `${typesOf(REPORT_SLOTS)} report_cover? (block | heading)* credit*`,
    attrs: { dismissals: { default: [] }, showsCover: { default: false } },
  },
  text: { inline: true },
  paragraph: line('p', 'paragraph'),
  heading: line('h2', 'heading', {
    ...{ group: '', attrs: heading, defining: true },
    marks: 'figure quotation',
    toDOM: ({ attrs }) => [
      'h2',
      { 'data-node': 'heading', 'data-level': String(attrs.level), ...asData(attrs) },
      0,
    ],
  }),
  block_heading: line('h4', 'block_heading', { defining: true }),
  blockquote: line('blockquote', 'blockquote', { defining: true }),
  code_block: line('pre', 'code_block', { code: true }),
  list: {
    ...{ group: 'block', content: '(list_item | list)+', attrs: { rest: { default: {} } } },
    toDOM: ({ attrs }) => [
      (attrs.rest as { format?: string }).format === 'ordered' ? 'ol' : 'ul',
      { 'data-node': 'list', ...asData(attrs) },
      0,
    ],
    parseDOM: ['ol', 'ul'].map((tag) => ({ tag: `${tag}[data-node=list]`, getAttrs: fromData })),
  },
  list_item: line('li', 'list_item', { group: '', defining: true }),
  report_cover: box('report_cover', COVER_SLOTS, { defining: true }),
  photo: box('photo', PHOTO_SLOTS, { group: 'block', draggable: true }),
  carried: atom('carried', ['list', 'component', 'isAnchored']),
  loose: atom('loose', ['list', 'component']),
  block_carried: atom('block_carried', ['block']),
  credit: box('credit', CREDIT_SLOTS, { defining: true }),
  ...slots,
};
