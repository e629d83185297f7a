import { Schema, type MarkSpec } from 'prosemirror-model';
import { asData, fromData } from './attributes';
import { NODES } from './nodes';

const style = (tag: string, ...others: string[]): MarkSpec => ({
  toDOM: () => [tag, 0],
  parseDOM: [tag, ...others].map((one) => ({ tag: one })),
});

/** The mark of a record. Two records may share words. Text that is typed at the end of a record is not part of it. */
const record = (name: string, attrs: MarkSpec['attrs']): MarkSpec => ({
  ...{ attrs, excludes: '', inclusive: false },
  toDOM: (mark) => ['span', { 'data-mark': name, class: `zs-${name}`, ...asData(mark.attrs) }, 0],
  parseDOM: [{ tag: `span[data-mark=${name}]`, getAttrs: fromData }],
});

/** The ProseMirror schema of the manuscript. */
export const schema = new Schema({
  nodes: NODES,
  marks: {
    bold: style('strong', 'b'),
    italic: style('em', 'i'),
    underline: style('u'),
    strikethrough: style('s', 'del'),
    code: style('code'),
    link: {
      ...{ attrs: { url: {}, rest: { default: {} } }, inclusive: false },
      // A link is not followed in the desk: a click sets the cursor.
      toDOM: ({ attrs }) => ['a', { 'data-mark': 'link', title: attrs.url, ...asData(attrs) }, 0],
      parseDOM: [{ tag: 'a[data-mark=link]', getAttrs: fromData }],
    },
    text_rest: {
      attrs: { rest: {} },
      toDOM: ({ attrs }) => ['span', { 'data-mark': 'text_rest', ...asData(attrs) }, 0],
      parseDOM: [{ tag: 'span[data-mark=text_rest]', getAttrs: fromData }],
    },
    quotation: record('quotation', { record: {}, part: { default: 0 } }),
    figure: record('figure', { record: {} }),
  },
});
