import { EditorState, TextSelection } from 'prosemirror-state';
import { toContent } from '../../../../src/domain/desk';
import { insertNote } from '../../../../src/admin/desk/editor/insert-note';
import { schema } from '../../../../src/admin/desk/schema';
import { manuscriptOf } from '../../../../src/admin/desk/schema/manuscript-of';

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const item = (text: string) => ({ type: 'list-item', children: [{ type: 'text', text }] });
const LAST = { key: 'n', mark: null, text: '据年鉴', paragraph: 1, anchor: '全年开放' };
const CONTENT = {
  title: '图书馆',
  sections: [
    {
      ...{ key: 'a', level: 1, heading: '灯火', notes: [LAST] },
      body: [
        paragraph('有书有灯，全年开放，有书有人。'),
        { type: 'list', format: 'unordered', children: [item('书'), item('借书')] },
      ],
    },
  ],
};

const opened = EditorState.create({
  doc: schema.nodeFromJSON(manuscriptOf(CONTENT as never, 'zh')),
});

/** Puts the cursor after the nth occurrence of words, makes a note there, and returns the notes that are saved. */
function notesAfter(words: string, nth = 0, state = opened) {
  const ends: number[] = [];
  state.doc.descendants((node, position) => {
    if (!node.isTextblock) return;
    const { textContent: text } = node;
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
      ends.push(position + 1 + at + words.length);
  });
  const selected = state.tr.setSelection(TextSelection.create(state.doc, ends[nth]!));
  const at = state.apply(selected);
  let next = at;
  const isDone = insertNote(at, (tr) => (next = at.apply(tr)));
  const { sections } = toContent(next.doc.toJSON(), CONTENT as never) as unknown as {
    sections: { notes: { anchor: string; paragraph: number; text: string }[] }[];
  };
  return { isDone, notes: sections[0]!.notes };
}

describe('a note made of words', () => {
  it.each([
    ['the words before the cursor', '有灯', 0, '有书有灯', 1],
    ['words that occur before: it says more of them', '有书', 1, '有书有灯，全年开放，有书', 1],
    ['a heading', '灯火', 0, '灯火', 0],
    ['an item of a list', '借书', 0, '书\n借书', 2],
  ])('stands below its paragraph: %s', (_, words, nth, anchor, seat) => {
    const { notes } = notesAfter(words, nth);
    const made = notes.find(({ text }) => text === '');
    expect(made).toMatchObject({ anchor, mark: null });
    expect(made!.paragraph ?? 0).toBe(seat);
    expect(notes).toHaveLength(2);
  });

  it.each([
    ['before one on later words', '有灯', ['有书有灯', '全年开放']],
    ['after one on earlier words', '有人', ['全年开放', '有灯，全年开放，有书有人']],
  ])('comes %s, so that the page numbers them in order', (_, words, anchors) => {
    expect(notesAfter(words).notes.map(({ anchor }) => anchor)).toEqual(anchors);
  });

  it('is not made above the sections, whose lines have no notes', () => {
    expect(notesAfter('图书馆').isDone).toBe(false);
  });
});
