import { splitBlockAs } from 'prosemirror-commands';
import type { Node } from 'prosemirror-model';
import { Selection, TextSelection, type Command, type EditorState } from 'prosemirror-state';
import { newKey } from '../new-key';
import { schema } from '../schema';
import { RECORD_MARKS } from './stretches';

export const { nodes } = schema;

/** Whether a node is the heading of a section. */
export const isHeading = (node: Node | null | undefined): boolean => node?.type === nodes.heading;

/**
 * Whether a node is a line that exists only once, such as the title. Enter leaves such a line, and no other line is
 * joined to it.
 */
export const isSlot = ({ type }: Node): boolean => /^(report|cover|photo|credit)_/.test(type.name);

/** Enter in a line that exists only once moves the cursor to the next line. */
export const leaveSlot: Command = ({ selection, doc, tr }, dispatch) => {
  const { $head } = selection;
  if (!isSlot($head.parent)) return false;
  const next = Selection.findFrom(doc.resolve($head.after()), 1, true);
  if (next) dispatch?.(tr.setSelection(next).scrollIntoView());
  return true;
};

/**
 * Select all takes a line that exists only once by itself, as a field would: what is typed next must not replace the
 * whole report. The second time, when the line is selected, it takes everything.
 */
export const selectSlot: Command = ({ selection, doc, tr }, dispatch) => {
  const { $from, $to } = selection;
  if (!isSlot($from.parent) || !$from.sameParent($to)) return false;
  const [start, end] = [$from.start(), $from.end()];
  if (selection.from === start && selection.to === end) return false;
  dispatch?.(tr.setSelection(TextSelection.create(doc, start, end)));
  return true;
};

/** Enter in a heading makes the text after the cursor the first paragraph of the section. */
export const splitHeading: Command = (state, dispatch) =>
  isHeading(state.selection.$from.parent)
    ? splitBlockAs(() => ({ type: nodes.paragraph! }))(state, dispatch)
    : false;

/** Backspace before a heading makes it a paragraph. Its section becomes part of the section before. */
export const joinSection: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset > 0) return false;
  if (isHeading($from.parent)) {
    const isFirst = !isFlow(state.doc.resolve($from.before()).nodeBefore);
    if (!isFirst) dispatch?.(headingToText(state, $from.before()));
    return true;
  }
  // No text is joined to a heading, or to a line that exists only once.
  const before = $from.depth === 1 ? state.doc.resolve($from.before()).nodeBefore : null;
  return isHeading(before) && $from.parent.content.size > 0;
};

/** Delete before a heading does the same as Backspace. */
export const joinNextSection: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.depth !== 1 || $from.parentOffset < $from.parent.content.size) return false;
  if (!isHeading(state.doc.resolve($from.after()).nodeAfter)) return false;
  dispatch?.(headingToText(state, $from.after()));
  return true;
};

/** Whether a node is part of the prose. */
export const isFlow = (node: Node | null): boolean =>
  node !== null && !node.type.name.startsWith('report_');

function headingToText({ doc, tr }: EditorState, position: number) {
  const heading = doc.nodeAt(position)!;
  return heading.content.size === 0
    ? tr.delete(position, position + heading.nodeSize)
    : tr.setNodeMarkup(position, nodes.paragraph, {});
}

/**
 * Makes the paragraph at the cursor a heading of a level, which begins a new section. Level 0 makes it a paragraph
 * again.
 */
export const toHeading =
  (level: number): Command =>
  (state, dispatch) => {
    const { $from } = state.selection;
    if ($from.depth !== 1 || isSlot($from.parent)) return false;
    const position = $from.before();
    if (level === 0) {
      if (!isHeading($from.parent)) return false;
      dispatch?.(state.tr.setNodeMarkup(position, nodes.paragraph, {}));
      return true;
    }
    const attrs = isHeading($from.parent) ? $from.parent.attrs : { key: newKey() };
    dispatch?.(plain(state, position).setNodeMarkup(position, nodes.heading, { ...attrs, level }));
    return true;
  };

/** Removes styles and links, which a heading may not have. Figures and quotes are kept. */
function plain({ tr, doc }: EditorState, position: number) {
  const to = position + doc.nodeAt(position)!.nodeSize;
  for (const mark of Object.values(schema.marks)) {
    if (!RECORD_MARKS.some((name) => name === mark.name)) tr.removeMark(position, to, mark);
  }
  return tr;
}
