import { Fragment, type Node } from 'prosemirror-model';
import { TextSelection, type Command, type EditorState } from 'prosemirror-state';
import { schema } from '../schema';

const { list, list_item: item, paragraph } = schema.nodes;

export type Format = 'ordered' | 'unordered';

/**
 * Makes the selected paragraphs items of a list. In a list, makes its items paragraphs again, or changes the kind of
 * the list.
 */
export const toList =
  (format: Format): Command =>
  (state, dispatch) => {
    const { $from, $to } = state.selection;
    if ($from.depth > 1 && $from.node(1).type === list) return changeList(state, format, dispatch);
    const blocks = between(state);
    if ($from.depth !== 1 || blocks.some(({ type }) => type !== paragraph)) return false;
    const items = blocks.map(({ content }) => item!.create(null, content));
    const made = list!.create({ rest: { format } }, items);
    const tr = state.tr.replaceWith($from.before(1), $to.after(1), made);
    dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve($from.pos + 1))));
    return true;
  };

function between({ selection: { $from, $to }, doc }: EditorState): Node[] {
  const blocks: Node[] = [];
  for (let at = $from.index(0); at < $to.indexAfter(0); at += 1) blocks.push(doc.child(at));
  return blocks;
}

function changeList(
  { selection, tr }: EditorState,
  format: Format,
  dispatch: Parameters<Command>[1],
) {
  const { $from } = selection;
  const [node, position] = [$from.node(1), $from.before(1)];
  const { rest } = node.attrs as { rest: { format?: Format } };
  if (rest.format !== format) {
    dispatch?.(tr.setNodeMarkup(position, null, { rest: { ...rest, format } }));
    return true;
  }
  const lines: Node[] = [];
  node.descendants((one) => {
    if (one.type === item) lines.push(paragraph!.create(null, one.content));
  });
  dispatch?.(tr.replaceWith(position, position + node.nodeSize, lines));
  return true;
}

/** Enter in an empty item ends the list. */
export const leaveList: Command = ({ selection, tr }, dispatch) => {
  const { $from, empty } = selection;
  if (!empty || $from.parent.type !== item || $from.parent.content.size > 0 || $from.depth !== 2) {
    return false;
  }
  const [node, position, index] = [$from.node(1), $from.before(1), $from.index(1)];
  const part = (from: number, to: number) => {
    const items: Node[] = [];
    for (let at = from; at < to; at += 1) items.push(node.child(at));
    return items.length > 0 ? [list!.create(node.attrs, items)] : [];
  };
  const [before, after] = [part(0, index), part(index + 1, node.childCount)];
  const all = Fragment.from([...before, paragraph!.create(), ...after]);
  tr.replaceWith(position, position + node.nodeSize, all);
  const cursor = position + (before[0]?.nodeSize ?? 0) + 1;
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, cursor)).scrollIntoView());
  return true;
};

/** Backspace at the beginning of the first item makes the list paragraphs again. */
export const openList: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const isFirst = $from.depth === 2 && $from.index(1) === 0 && $from.parentOffset === 0;
  if (!empty || $from.parent.type !== item || !isFirst) return false;
  const format = ($from.node(1).attrs.rest as { format?: Format }).format ?? 'unordered';
  return toList(format)(state, dispatch);
};
