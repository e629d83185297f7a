import fc from 'fast-check';
import { EditorState, TextSelection } from 'prosemirror-state';
import { toDocument, type Content } from '../../../../src/domain/desk';
import { changeTo } from '../../../../src/admin/desk/editor/change-to';
import { schema } from '../../../../src/admin/desk/schema';
import { contents } from '../../../helpers/arbitrary-content';

const nodeOf = (content: Content) => schema.nodeFromJSON(toDocument(content, 'zh'));

const draft = (title: string, ...paragraphs: string[]): Content => ({
  ...{ title, author: '甲' },
  sections: [
    {
      ...{ key: 'a', level: 1 },
      body: paragraphs.map((text) => ({
        ...{ type: 'paragraph', children: [{ type: 'text', text }] },
      })),
    },
  ],
});

/** A manuscript with the cursor after some words. */
function stateAt(content: Content, words: string): EditorState {
  const state = EditorState.create({ doc: nodeOf(content) });
  let position = 0;
  state.doc.descendants((node, at) => {
    const index = node.isText ? node.text!.indexOf(words) : -1;
    if (index >= 0) position = at + index + words.length;
  });
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, position)));
}

describe('showing another manuscript', () => {
  it('makes it say the same, whatever both say', () => {
    fc.assert(
      fc.property(contents, contents, (one, other) => {
        const state = EditorState.create({ doc: nodeOf(one) });
        const next = nodeOf(other);
        const { doc } = state.apply(changeTo(state.tr, next));
        doc.check();
        expect(doc.toJSON()).toEqual(next.toJSON());
      }),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 100) },
    );
  });

  it.each<[string, Content, Content]>([
    [
      'blocks before and after it are others',
      draft('题', '一', '这里。', '三'),
      draft('新题', '一一', '这里。', '三三', '四'),
    ],
    ['a block comes before it', draft('题', '这里。'), draft('题', '零', '这里。')],
    ['its own line is longer', draft('题', '这里。'), draft('题', '这里。后面')],
    ['its own line begins otherwise', draft('题', '一。这里。'), draft('题', '二。这里。')],
    ['a block before it goes', draft('题', '零', '这里。'), draft('新', '这里。')],
    ['the title and the end are others', draft('题', '这里。', '三'), draft('别', '这里。')],
  ])('leaves the cursor where it is while %s', (_name, one, other) => {
    const state = stateAt(one, '这里。');
    const { doc, selection } = state.apply(changeTo(state.tr, nodeOf(other)));
    const { parent, parentOffset } = selection.$head;
    expect(parent.textBetween(0, parentOffset)).toMatch(/这里。$/);
    expect(doc.toJSON()).toEqual(nodeOf(other).toJSON());
  });

  it('leaves the cursor in an empty paragraph that somebody just began', () => {
    const one = draft('题', '一', '', '二');
    const state = EditorState.create({ doc: nodeOf(one) });
    let position = 0;
    state.doc.forEach((node, at) => {
      if (node.type.name === 'paragraph' && node.content.size === 0) position = at + 1;
    });
    const there = state.apply(state.tr.setSelection(TextSelection.create(state.doc, position)));
    const { selection } = there.apply(
      changeTo(there.tr, nodeOf(draft('新题', '一一', '', '二二'))),
    );
    expect(selection.$head.parent.type.name).toBe('paragraph');
    expect(selection.$head.parent.content.size).toBe(0);
  });
});
