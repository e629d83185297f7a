import { EditorState, NodeSelection } from 'prosemirror-state';
import { toList } from '../../../../src/admin/desk/editor/lists';
import { schema } from '../../../../src/admin/desk/schema';
import { toDocument } from '../../../../src/domain/desk';

it('makes no list of a note that is selected at the end of the report', () => {
  const body = [
    { type: 'paragraph' as const, children: [{ type: 'text' as const, text: '讲座。' }] },
  ];
  const notes = [{ key: 'n', mark: null, text: '含线上。', anchor: '讲座', paragraph: 1 }];
  const sections = [{ key: 'a', level: 1, body, notes }];
  const doc = schema.nodeFromJSON(toDocument({ title: '年报', sections }, 'zh'));
  const at = doc.content.size - doc.lastChild!.nodeSize;
  expect(doc.lastChild!.type.name).toBe('carried');
  const state = EditorState.create({ doc, selection: NodeSelection.create(doc, at) });
  expect(toList('unordered')(state)).toBe(false);
});
