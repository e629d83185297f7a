import { EditorState } from 'prosemirror-state';
import { followers } from '../../../../src/admin/desk/editor/followers';
import { schema } from '../../../../src/admin/desk/schema';
import { toDocument } from '../../../../src/domain/desk';

const paragraph = (text: string) => ({
  ...{ type: 'paragraph' as const, children: [{ type: 'text' as const, text }] },
});

const SECTIONS = [
  {
    ...{ key: 'a', heading: '夜里的灯', level: 1 },
    body: [paragraph('讲座24场。'), paragraph('灯亮着。')],
    notes: [{ key: 'n1', text: '含线上。', anchor: '讲座24场', paragraph: 1 }],
  },
  {
    ...{ key: 'b', heading: '山里的车', level: 1 },
    body: [paragraph('走了96个村。')],
    tables: [
      {
        key: 't1',
        rows: [
          ['项目', '数'],
          ['服务点', '5个'],
        ],
        after: 1,
      },
    ],
    metrics: [{ key: 'm1', text: '5个', label: '服务点' }],
    notes: [{ key: 'n2', text: '含新建。', table: 't1', anchor: '5个' }],
  },
] as const;

const opened = (sections: readonly object[] = SECTIONS): EditorState =>
  EditorState.create({
    doc: schema.nodeFromJSON(toDocument({ title: '年报', sections } as never, 'zh')),
    plugins: [followers],
  });

/** The blocks of the text: headings, prose, and by their keys what stands between. */
function blocksOf({ doc }: EditorState): string[] {
  const blocks: string[] = [];
  doc.forEach(({ type, attrs, textContent }) => {
    if (type.name === 'heading') blocks.push(`# ${textContent}`);
    else if (attrs.component?.key) blocks.push(attrs.component.key);
    else if (!type.name.startsWith('report_')) blocks.push(textContent);
  });
  return blocks;
}

/** The position and the size of a block. */
function blockOf({ doc }: EditorState, name: string): { from: number; to: number } {
  let found = { from: -1, to: -1 };
  doc.forEach(({ nodeSize, textContent, attrs }, from) => {
    const is = textContent === name || attrs.component?.key === name;
    if (is) found = { from, to: from + nodeSize };
  });
  return found;
}

const moved = (state: EditorState, name: string, to: number): EditorState => {
  const { from, to: end } = blockOf(state, name);
  const node = state.doc.nodeAt(from)!;
  const { tr } = state;
  tr.delete(from, end);
  return state.apply(tr.insert(tr.mapping.map(to), node));
};

describe('what belongs to words or to a table', () => {
  it('stays with them where a heading comes between: a note', () => {
    const state = opened();
    const heading = schema.nodes.heading!.create({ key: 'c' }, schema.text('新的一节'));
    const after = state.apply(state.tr.insert(blockOf(state, '讲座24场。').to, heading));
    expect(blocksOf(after)).toEqual([
      ...['# 夜里的灯', '讲座24场。', 'n1', '# 新的一节', '灯亮着。'],
      ...['# 山里的车', 'n2', '走了96个村。', 't1', 'm1'],
    ]);
  });

  it('follows a paragraph that is moved to another section: a note', () => {
    const state = opened();
    const after = moved(state, '讲座24场。', blockOf(state, '走了96个村。').to);
    expect(blocksOf(after)).toEqual([
      ...['# 夜里的灯', '灯亮着。', '# 山里的车', 'n2', '走了96个村。'],
      ...['讲座24场。', 'n1', 't1', 'm1'],
    ]);
  });

  it('follows a table that is cut and pasted: its records, and its notes', () => {
    const state = opened();
    const { from, to } = blockOf(state, 't1');
    const table = state.doc.nodeAt(from)!;
    const without = state.apply(state.tr.delete(from, to));
    expect(blocksOf(without).slice(-3)).toEqual(['n2', '走了96个村。', 'm1']);
    const after = without.apply(without.tr.insert(blockOf(without, '灯亮着。').to, table));
    expect(blocksOf(after)).toEqual([
      ...['# 夜里的灯', '讲座24场。', 'n1', '灯亮着。', 't1', 'n2', 'm1'],
      ...['# 山里的车', '走了96个村。'],
    ]);
  });

  it('moves nowhere while its words are typed, even if another section has them', () => {
    const twice = [SECTIONS[0], { ...SECTIONS[1], body: [paragraph('又有讲座24场。')] }];
    const state = opened(twice);
    const at = blockOf(state, '讲座24场。').from + 1;
    const after = state.apply(state.tr.delete(at, at + 2));
    expect(blocksOf(after).slice(0, 3)).toEqual(['# 夜里的灯', '24场。', 'n1']);
  });

  it('does not follow a record whose words were in no table', () => {
    const [first, { metrics, ...second }] = SECTIONS;
    const state = opened([{ ...first, metrics }, second]);
    const heading = schema.nodes.heading!.create({ key: 'c' }, schema.text('新的一节'));
    const after = state.apply(state.tr.insert(blockOf(state, '走了96个村。').to, heading));
    expect(blocksOf(after).indexOf('m1')).toBeLessThan(blocksOf(after).indexOf('# 山里的车'));
  });
});
