import type { EditorState, Transaction } from 'prosemirror-state';
import { schema } from '../schema';

const { link } = schema.marks;

/** Returns the address that the selected words link to; empty if they link to nothing. */
export function linkAt({ doc, selection }: EditorState): string {
  const mark = doc.nodeAt(selection.from)?.marks.find(({ type }) => type === link);
  return String(mark?.attrs.url ?? '');
}

/** Links the selected words to an address. An empty address removes the link. The words stay. */
export function setLink({ tr, selection }: EditorState, url: string): Transaction {
  const { from, to } = selection;
  tr.removeMark(from, to, link);
  return url.trim() ? tr.addMark(from, to, link!.create({ url: url.trim() })) : tr;
}
