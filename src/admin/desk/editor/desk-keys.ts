import type { Command, Selection } from 'prosemirror-state';
import type { Here } from './record-here';
import { addFigure, addQuote } from './records';
import { nextSeat, select } from './selection';
import { shownIn, type Found } from './shown';
import { stretchesAt } from './stretches';

/** What a key asks of the page around the text. */
export interface Acts {
  save(): void;
  find(): void;
  link(): void;
  /** Takes the cursor to the card of the record at the cursor. */
  card(): void;
}

/** The keys for recording, findings, links, search and saving. */
export const deskKeys = ({ save, find, link, card }: Acts): Record<string, Command> => ({
  'Mod-s': () => (save(), true),
  'Mod-f': () => (find(), true),
  'Mod-k': ({ selection }) => (selection.empty || link(), true),
  'Mod-Alt-f': thenCard(recordFigure, 'figure', card),
  'Mod-Alt-q': thenCard(recordQuote, 'quotation', card),
  F8: nextFinding(1),
  'Shift-F8': nextFinding(-1),
});

/** Records by a key, and takes the cursor to the card. A record that is there already only shows its card. */
const thenCard =
  (record: Command, kind: Here['kind'], card: () => void): Command =>
  (state, dispatch) => {
    const { from, to } = state.selection;
    const isThere = stretchesAt(state.doc, kind, from).some((one) => one.to >= to);
    if (!isThere && !record(state, dispatch)) return false;
    if (dispatch) card();
    return true;
  };

/** Records as a figure the figure that the reader found at the cursor, or else the selected words. */
export const recordFigure: Command = (state, dispatch) => {
  const { from, to, empty } = state.selection;
  const open = shownIn(state).open.find(({ seat }) => seat.from <= to && from <= seat.to);
  if (open) dispatch?.(addFigure(state, open.seat, open.record));
  else if (empty || !isInLine(state.selection)) return false;
  else dispatch?.(addFigure(state, { from, to }, { label: '', qualifier: 'exact' }));
  return true;
};

/** Records the selected words as a quote. */
export const recordQuote: Command = (state, dispatch) => {
  if (state.selection.empty || !isInLine(state.selection)) return false;
  dispatch?.(addQuote(state, {}));
  return true;
};

const isInLine = ({ $from, $to }: Selection): boolean =>
  $from.sameParent($to) && $from.parent.isTextblock;

/** Moves the cursor to the next or the previous finding. After the last one it starts again at the first. */
export const nextFinding =
  (direction: 1 | -1): Command =>
  (state, dispatch) => {
    const seats = seatedIn(shownIn(state).found).map((one) => one.seat);
    const seat = nextSeat(seats, state.selection.from, direction);
    if (!seat) return false;
    dispatch?.(select(state, seat));
    return true;
  };

type Seated = Found & { seat: NonNullable<Found['seat']> };

/** Returns the findings that have a place, in the order of the text. */
export const seatedIn = (found: readonly Found[]): Seated[] =>
  found.filter((one): one is Seated => one.seat !== null).sort((a, b) => a.seat.from - b.seat.from);
