import { EditorState, TextSelection } from 'prosemirror-state';
import { withOwnKeys } from '../../../../src/admin/desk/editor/own-keys';
import { stretchesOf } from '../../../../src/admin/desk/editor/stretches';
import { schema } from '../../../../src/admin/desk/schema';
import { toContent, toDocument, type Component } from '../../../../src/domain/desk';

const paragraph = (text: string) => ({
  ...{ type: 'paragraph' as const, children: [{ type: 'text' as const, text }] },
});

/** The text of a report whose keys are those of every import: s1, m1, q1, n1, t1. */
const imported = (words: string, place: string) => ({
  title: '年报',
  sections: [
    {
      ...{ key: 's1', heading: place, level: 1 },
      body: [paragraph(`${place}${words}。`), paragraph('馆长说：“灯亮着。”')],
      metrics: [{ key: 'm1', text: words, label: place }],
      quotes: [{ key: 'q1', text: '灯亮着。', speaker: '周大山' }],
      tables: [
        {
          key: 't1',
          rows: [
            ['项目', '数'],
            ['馆', '3座'],
          ],
          after: 2,
        },
      ],
      notes: [{ key: 'n1', text: '含分馆。', table: 't1', anchor: '3座', after: 2 }],
    },
  ],
});

const open = (words: string, place: string): EditorState =>
  EditorState.create({
    doc: schema.nodeFromJSON(toDocument(imported(words, place), 'zh')),
  });

/** Everything from the heading of the section to the end. */
function section({ doc }: EditorState) {
  let from = 0;
  doc.forEach(({ type }, at) => void (from = type === schema.nodes.heading ? at : from));
  return doc.slice(from, doc.content.size);
}

function keysIn(content: { descendants: EditorState['doc']['descendants'] }): string[] {
  const keys: string[] = [];
  content.descendants(({ attrs }) => {
    const { key, table } = (attrs.component ?? attrs) as Component & { table?: string };
    if (key) keys.push(table ? `${key} in ${table}` : key);
  });
  for (const kind of ['figure', 'quotation'])
    for (const { mark } of stretchesOf(content as EditorState['doc'], kind))
      keys.push((mark.attrs.record as { key: string }).key);
  return keys;
}

const OWN = ['s1', 'n1 in t1', 't1', 'm1', 'q1'];

describe('the keys of what is pasted', () => {
  it('are new if it comes from another report, whose imported keys are the same', () => {
    const pasted = withOwnKeys(section(open('9人', '山里')), open('12人', '河边').doc, false);
    const keys = keysIn(pasted.content);
    expect(keys).toHaveLength(OWN.length);
    for (const key of OWN) expect(keys).not.toContain(key);
    // The note still names the table that came along.
    const [, note, table] = keys;
    expect(note!.endsWith(` in ${table}`)).toBe(true);
  });

  it('are new for a copy within the report, wherever it is put, and kept for what was cut out', () => {
    const state = open('12人', '河边');
    expect(keysIn(withOwnKeys(section(state), state.doc, true).content)).not.toContain('s1');
    const empty = EditorState.create({
      doc: schema.nodeFromJSON(toDocument({ title: '年报', sections: [] }, 'zh')),
    });
    expect(keysIn(withOwnKeys(section(state), empty.doc, true).content)).toEqual(OWN);
  });

  it('makes two quotations of a copied one', () => {
    const state = open('12人', '河边');
    const { from, to } = stretchesOf(state.doc, 'quotation')[0]!;
    const copy = withOwnKeys(state.doc.slice(from, to, true), state.doc, true);
    const { doc } = state.apply(state.tr.replace(to + 1, to + 1, copy));
    const base = imported('12人', '河边');
    const [content] = toContent(doc.toJSON() as never, base).sections as [{ quotes: Component[] }];
    expect(content.quotes.map(({ text }) => text)).toEqual(['灯亮着。', '灯亮着。']);
  });

  it('stay with the rest of a figure that was cut in two', () => {
    const state = open('12人', '河边');
    const { from } = stretchesOf(state.doc, 'figure')[0]!;
    const half = state.doc.slice(from, from + 1, true);
    const rest = state.apply(
      state.tr.setSelection(TextSelection.create(state.doc, from, from + 1)).deleteSelection(),
    ).doc;
    expect(keysIn(withOwnKeys(half, rest, true).content)).toContain('m1');
  });
});
