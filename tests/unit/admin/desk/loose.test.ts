import { EditorState } from 'prosemirror-state';
import type { DecorationSet } from 'prosemirror-view';
import { toDocument, type Content } from '../../../../src/domain/desk';
import { looseRecords } from '../../../../src/admin/desk/editor/loose';
import { schema } from '../../../../src/admin/desk/schema';

const figure = (key: string, text: string) => ({ key, text, label: key, value: Number(text) });
const section = (key: string, rows: string[][], metrics: object[]) => ({
  ...{ key, level: 1, heading: key, metrics },
  body: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text: '见表。' }] }],
  tables: [{ key: `t-${key}`, rows, after: 1 }],
});

const plugin = looseRecords((key) => key);

/** Returns what is said of each record without a place in the prose. */
function saidOf(sections: Content['sections']): string[] {
  const doc = schema.nodeFromJSON(toDocument({ sections: sections! }, 'zh'));
  const state = EditorState.create({ doc, plugins: [plugin] });
  const all = (plugin.getState(state) as DecorationSet).find();
  return all.map(
    (one) => (one as never as { type: { attrs: Record<string, string> } }).type.attrs['data-hint']!,
  );
}

describe('a record without a place in the prose', () => {
  it('is of a table if a cell of its section has its words', () => {
    const rows = [['探访（次）', '21000']];
    expect(saidOf([section('a', rows, [figure('探访', '21000')])])).toEqual(['desk.box.in-table']);
  });

  it.each([
    ['only in a longer number', [['探访', '121000']]],
    ['in no cell', [['探访', '34400']]],
  ])('is nowhere if its words are %s', (_, rows) => {
    expect(saidOf([section('a', rows, [figure('探访', '21000')])])).toEqual(['desk.box.loose']);
  });

  it('is nowhere if only a table of another section has its words', () => {
    const sections = [
      section('a', [['21000']], []),
      section('b', [['1']], [figure('探访', '21000')]),
    ];
    expect(saidOf(sections)).toEqual(['desk.box.loose']);
  });
});
