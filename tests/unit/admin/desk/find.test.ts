import { EditorState } from 'prosemirror-state';
import { placesOf, replaceAt } from '../../../../src/admin/desk/editor/find';
import { schema } from '../../../../src/admin/desk/schema';
import { manuscriptOf } from '../../../../src/admin/desk/schema/manuscript-of';

const body = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

const docOf = (text: string, metrics: object[] = []) =>
  schema.nodeFromJSON(
    manuscriptOf(
      {
        title: '图书馆',
        sections: [{ key: 'a', heading: '图书馆的书', body: body(text), metrics }],
      } as never,
      'zh',
    ),
  );

describe('finding words', () => {
  it.each([
    ['图书馆', '图书馆里的图书馆', 4],
    ['ABC', 'abc与ＡＢＣ', 2],
    ['12', '１２人和12人', 2],
    ['书，', '书，书。', 1],
    ['哈哈', '哈哈哈', 1],
    ['没有', '什么', 0],
    ['', '什么', 0],
    ['.', '3.5', 1],
    ['馆图', '图书馆', 0],
    ['İ', 'İ', 1],
  ])('%j in %j, title and heading: %i', (words, text, count) => {
    expect(placesOf(docOf(text), words)).toHaveLength(count);
  });

  it('sets other words in all places in one step, and keeps the figure on them', () => {
    const doc = docOf('投入30万元，图书馆出30万元。', [
      { key: 'm', text: '30万元', label: '投入', value: 300000, unit: 'CNY' },
    ]);
    const state = EditorState.create({ doc });
    const tr = replaceAt(state, placesOf(doc, '30万元'), '40万元');
    expect(tr.doc.textContent).toContain('投入40万元，图书馆出40万元。');
    const marked: string[] = [];
    tr.doc.descendants((node) => {
      if (node.marks.some(({ type }) => type.name === 'figure')) marked.push(node.text!);
    });
    expect(marked).toEqual(['40万元']);
  });

  it('takes words away', () => {
    const doc = docOf('很很好');
    const tr = replaceAt(EditorState.create({ doc }), placesOf(doc, '很').slice(1), '');
    expect(tr.doc.textContent).toContain('很好');
  });
});
