import { EditorState, type Transaction } from 'prosemirror-state';
import { toDocument } from '../../../../src/domain/desk';
import { stretchesOf } from '../../../../src/admin/desk/editor/stretches';
import { tidy } from '../../../../src/admin/desk/editor/tidy';
import { schema } from '../../../../src/admin/desk/schema';

const WORDS = '接待读者12万人次，外借3万册。';

/** A manuscript with one figure, 12万人次. */
function opened(): EditorState {
  const section = {
    ...{ key: 'a', level: 1 },
    body: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text: WORDS }] }],
  };
  const doc = schema.nodeFromJSON(toDocument({ title: '年报', sections: [section] }, 'zh'));
  const state = EditorState.create({ doc, plugins: [tidy] });
  const from = placeOf(state, '12万人次');
  const mark = schema.marks.figure!.create({ record: { key: 'm1' } });
  return state.apply(state.tr.addMark(from, from + '12万人次'.length, mark));
}

function placeOf({ doc }: EditorState, words: string): number {
  let place = -1;
  doc.descendants((node, at) => {
    const index = node.isText ? node.text!.indexOf(words) : -1;
    if (place < 0 && index >= 0) place = at + index;
  });
  return place;
}

const figuresIn = ({ doc }: EditorState) =>
  stretchesOf(doc, 'figure').map(({ mark, from, to }) => ({
    key: (mark.attrs.record as { key: string }).key,
    words: doc.textBetween(from, to),
  }));

const after = (change: (tr: Transaction, state: EditorState) => Transaction): EditorState => {
  const state = opened();
  return state.apply(change(state.tr, state));
};

describe('a manuscript stays tidy', () => {
  it('when words are typed: its figure keeps its key', () => {
    const state = after((tr, at) => tr.insertText('全年', placeOf(at, '外借')));
    expect(figuresIn(state)).toEqual([{ key: 'm1', words: '12万人次' }]);
  });

  it('when a figure is pasted as a copy: the copy gets a key of its own', () => {
    const state = after((tr, at) => {
      const from = placeOf(at, '12万人次');
      const copy = at.doc.slice(from, from + '12万人次'.length);
      return tr.replace(placeOf(at, '外借'), placeOf(at, '外借'), copy);
    });
    const [first, second] = figuresIn(state);
    expect([first, second?.words]).toEqual([{ key: 'm1', words: '12万人次' }, '12万人次']);
    expect(second?.key).not.toBe('m1');
  });

  it('when words between two equal parts of a figure are typed: the second part is a copy', () => {
    const state = opened();
    const at = placeOf(state, '12万人次');
    const figure = schema.marks.figure!.create({ record: { key: 'm1' } });
    const twice = state.apply(
      state.tr.replaceWith(at, at + '12万人次'.length, schema.text('9人9人', [figure])),
    );
    const split = twice.apply(twice.tr.insert(at + 2, schema.text('又')));
    const keys = figuresIn(split).map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
  });

  it('when a paragraph with a figure is split in the figure: both parts keep its key', () => {
    const state = after((tr, at) => tr.split(placeOf(at, '12万人次') + 2));
    expect(figuresIn(state)).toEqual([
      { key: 'm1', words: '12' },
      { key: 'm1', words: '万人次' },
    ]);
  });

  it('when its only heading is deleted: it begins with a section again', () => {
    const state = after((tr, { doc }) => {
      let cut: [number, number] = [0, 0];
      doc.forEach((node, at) => {
        if (node.type === schema.nodes.heading) cut = [at, at + node.nodeSize];
      });
      return tr.delete(...cut);
    });
    const names: string[] = [];
    state.doc.forEach(({ type }) => names.push(type.name));
    expect(names.find((name) => !name.startsWith('report_'))).toBe('heading');
  });
});
