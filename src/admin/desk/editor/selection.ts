import { TextSelection, type EditorState, type Transaction } from 'prosemirror-state';
import type { Seat } from '../checks/seats';

/** Selects a range of the text and scrolls to it. */
export function select({ doc, tr }: EditorState, { from, to }: Seat): Transaction {
  const selection = TextSelection.between(doc.resolve(from), doc.resolve(to));
  return tr.setSelection(selection).scrollIntoView();
}

/** Returns the next or the previous range from a position. After the last one it starts again at the first. */
export const nextSeat = (
  seats: readonly Seat[],
  position: number,
  direction: 1 | -1,
): Seat | undefined =>
  direction > 0
    ? (seats.find(({ from }) => from > position) ?? seats[0])
    : (seats.findLast(({ from }) => from < position) ?? seats.at(-1));
