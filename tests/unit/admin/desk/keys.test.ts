import { EditorState, TextSelection, type Command } from 'prosemirror-state';
import { deskKeys } from '../../../../src/admin/desk/editor/desk-keys';
import { linkAt, setLink } from '../../../../src/admin/desk/editor/link';
import { selectSlot } from '../../../../src/admin/desk/editor/section-breaks';
import { shown } from '../../../../src/admin/desk/editor/shown';
import { schema } from '../../../../src/admin/desk/schema';
import { manuscriptOf } from '../../../../src/admin/desk/schema/manuscript-of';

const METRIC = { key: 'm', text: '30万元', label: '投入', value: 300000, unit: 'CNY' };
const CONTENT = {
  title: '图书馆',
  subtitle: '一年',
  sections: [
    {
      ...{ key: 'a', level: 1, heading: '灯', metrics: [METRIC] },
      body: [{ type: 'paragraph', children: [{ type: 'text', text: '投入30万元，走路10分钟。' }] }],
    },
  ],
};

const opened = EditorState.create({
  doc: schema.nodeFromJSON(manuscriptOf(CONTENT as never, 'zh')),
  plugins: [shown],
});

/** Returns the state with these words selected, or with the cursor before them. */
function at(words: string, isSelected = true, state = opened): EditorState {
  let from = -1;
  state.doc.descendants((node, position) => {
    if (node.isTextblock && node.textContent.includes(words))
      from = position + 1 + node.textContent.indexOf(words);
    return from < 0;
  });
  const to = isSelected ? from + words.length : from;
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to)));
}

function after(state: EditorState, command: Command): EditorState {
  let next = state;
  command(state, (tr) => (next = state.apply(tr)));
  return next;
}

const selected = ({ doc, selection }: EditorState) => doc.textBetween(selection.from, selection.to);

describe('select all', () => {
  it.each(['图书馆', '一年'])('takes a line that exists only once by itself: %s', (line) => {
    expect(selected(after(at(line, false), selectSlot))).toBe(line);
  });

  it('takes everything the second time', () => {
    expect(selectSlot(after(at('一年', false), selectSlot))).toBe(false);
  });

  it.each(['走路', '灯'])('takes everything in prose and headings: %s', (words) => {
    expect(selectSlot(at(words, false))).toBe(false);
  });
});

describe('the keys of the desk', () => {
  let cards: number;
  let links: number;
  const keys = deskKeys({
    ...{ save: () => undefined, find: () => undefined },
    link: () => (links += 1),
    card: () => (cards += 1),
  });
  const press = (key: string, state: EditorState) => after(state, keys[key]!);
  beforeEach(() => (cards = links = 0));

  it('lead to the card of what they record', () => {
    const state = press('Mod-Alt-f', at('10分钟'));
    expect(cards).toBe(1);
    const [figure] = at('10分钟', true, state).doc.nodeAt(state.selection.from)!.marks;
    expect(figure!.attrs.record).toMatchObject({ qualifier: 'exact' });
  });

  it.each([false, true])('lead to the card of what is recorded, and change nothing', (whole) => {
    const state = at('30万元', whole);
    expect(press('Mod-Alt-f', state).doc).toBe(state.doc);
    expect(cards).toBe(1);
  });

  it('record words that go beyond a figure', () => {
    const state = at('投入30万元');
    expect(press('Mod-Alt-f', state).doc.eq(state.doc)).toBe(false);
  });

  it('do nothing where nothing is selected and nothing is recorded', () => {
    const state = at('走路', false);
    expect(press('Mod-Alt-q', state).doc).toBe(state.doc);
    expect(cards).toBe(0);
  });

  it('ask for an address only where words are selected', () => {
    press('Mod-k', at('走路', false));
    expect(links).toBe(0);
    press('Mod-k', at('走路'));
    expect(links).toBe(1);
  });
});

describe('a link', () => {
  it('is set on words, which stay, and taken away again', () => {
    const state = at('走路');
    const linked = state.apply(setLink(state, ' https://example.org/a '));
    expect([linked.doc.textContent, linkAt(linked)]).toEqual([
      state.doc.textContent,
      'https://example.org/a',
    ]);
    expect(linkAt(linked.apply(setLink(linked, ' ')))).toBe('');
  });
});
