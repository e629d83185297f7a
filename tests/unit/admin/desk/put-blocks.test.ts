import { EditorState, TextSelection } from 'prosemirror-state';
import { Plugin } from 'prosemirror-state';
import { putBlocks, withoutEmptied } from '../../../../src/admin/desk/editor/put-blocks';
import { tidy } from '../../../../src/admin/desk/editor/tidy';
import { schema } from '../../../../src/admin/desk/schema';
import { toDocument } from '../../../../src/domain/desk';

const paragraph = (text: string) => ({
  ...{ type: 'paragraph' as const, children: [{ type: 'text' as const, text }] },
});

/** A manuscript of two sections, each with two paragraphs. */
function opened(): EditorState {
  const sections = [
    {
      key: 'a',
      heading: '夜里的灯',
      level: 1,
      body: [paragraph('讲座24场。'), paragraph('灯亮着。')],
    },
    {
      key: 'b',
      heading: '山里的车',
      level: 1,
      body: [paragraph('走了96个村。'), paragraph('路远。')],
    },
  ];
  const doc = schema.nodeFromJSON(toDocument({ title: '年报', sections }, 'zh'));
  const plugins = [tidy, new Plugin({ appendTransaction: withoutEmptied })];
  return EditorState.create({ doc, plugins });
}

/** Selects from the first words to the end of the last ones, or sets the cursor there. */
function selected(state: EditorState, from: string, to?: string): EditorState {
  const [start, end] = [placeOf(state, from), to === undefined ? null : placeOf(state, to)];
  const head = end === null ? start : end + to!.length;
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, start, head)));
}

function placeOf({ doc }: EditorState, words: string): number {
  let place = -1;
  doc.descendants((node, at) => {
    const index = node.isText ? node.text!.indexOf(words) : -1;
    if (place < 0 && index >= 0) place = at + index;
  });
  return place;
}

const cursorAfter = (state: EditorState, words: string): EditorState => {
  const at = placeOf(state, words) + words.length;
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, at)));
};

const cut = (state: EditorState): EditorState =>
  state.apply(state.tr.deleteSelection().setMeta('uiEvent', 'cut'));

const pasted = (state: EditorState, from: EditorState): EditorState =>
  state.apply(putBlocks(state, from.selection.content()));

/** The blocks of the text: headings with their keys. */
function blocksOf({ doc }: EditorState): string[] {
  const blocks: string[] = [];
  doc.forEach(({ type, attrs, textContent }) => {
    if (type.name === 'heading') blocks.push(`#${String(attrs.key)} ${textContent}`);
    else if (type.name === 'paragraph') blocks.push(textContent);
  });
  return blocks;
}

const first = (state: EditorState) => state.doc.firstChild!.textContent;
const section = () => selected(opened(), '山里的车', '路远。');

describe('a section that is cut and pasted', () => {
  it('leaves no heading without words, and is a section with its key after a paragraph', () => {
    const without = cut(section());
    expect(blocksOf(without)).toEqual(['#a 夜里的灯', '讲座24场。', '灯亮着。']);
    expect(blocksOf(pasted(cursorAfter(without, '讲座24场。'), section()))).toEqual([
      ...['#a 夜里的灯', '讲座24场。', '#b 山里的车', '走了96个村。', '路远。', '灯亮着。'],
    ]);
  });

  it('goes before the heading at whose beginning the cursor is', () => {
    const without = cut(section());
    expect(blocksOf(pasted(selected(without, '夜里的灯'), section())).slice(-6)).toEqual([
      ...['#b 山里的车', '走了96个村。', '路远。', '#a 夜里的灯', '讲座24场。', '灯亮着。'],
    ]);
  });

  it('gives its words to a line that exists only once', () => {
    const state = cursorAfter(opened(), '年报');
    expect(first(pasted(state, selected(opened(), '走了', '路远。')))).toBe(
      '年报走了96个村。 路远。',
    );
  });

  it('keeps the heading if only its words are cut', () => {
    expect(blocksOf(cut(selected(opened(), '山里的车', '山里的车')))).toContain('#b ');
  });

  it('joins paragraphs to the words at the cursor as before', () => {
    const state = pasted(cursorAfter(opened(), '讲座'), selected(opened(), '走了', '路远。'));
    expect(blocksOf(state).slice(0, 4)).toEqual([
      ...['#a 夜里的灯', '讲座走了96个村。', '路远。24场。', '灯亮着。'],
    ]);
  });
});
