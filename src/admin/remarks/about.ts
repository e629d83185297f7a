import type { EditorState } from 'prosemirror-state';
import { isWorded, type Line } from '../../domain/remark/line';
import type { Standing } from '../../domain/remark/standing';
import { seatsIn, type Seat } from '../desk/checks/seats';
import { recordHere } from '../desk/editor/record-here';
import { stretchesOf } from '../desk/editor/stretches';

/** What a new remark would be about. */
export interface About {
  path: string;
  start?: number;
  end?: number;
  /** The words as they are shown. An item with a key needs none. */
  exact?: string;
}

type Seats = ReturnType<typeof seatsIn>;

/**
 * Returns what is selected or at the cursor: words of a line, a picture, a figure or a quote. Returns null for nothing.
 */
export function aboutIn(
  state: EditorState,
  lines: readonly Line[],
): { about: About; words: string } | null {
  const { from, to, empty } = state.selection;
  if (!empty) return wordsIn(state, lines, { from, to });
  const { $from } = state.selection;
  const photo = Array.from({ length: $from.depth + 1 }, (_, depth) => $from.node(depth)).find(
    ({ type }) => type.name === 'photo',
  );
  const record = recordHere(state)?.record.key;
  return (
    byKey(lines, 'photos', photo?.attrs.component?.key) ??
    byKey(lines, 'metrics', record) ??
    byKey(lines, 'quotes', record)
  );
}

function byKey(lines: readonly Line[], list: string, key: unknown) {
  const line = key ? lines.find(({ path }) => path.endsWith(`.${list}.${String(key)}`)) : undefined;
  return line ? { about: { path: line.path }, words: line.text } : null;
}

function wordsIn({ doc }: EditorState, lines: readonly Line[], { from, to }: Seat) {
  const seats = seatsIn(doc);
  for (const line of lines.filter(isWorded)) {
    const seat = lineSeat(seats, line);
    if (!seat || from < seat.from || to > seat.to) continue;
    const exact = doc.textBetween(from, to, '\n');
    const start = doc.textBetween(seat.from, from, '\n').length;
    const about = { path: line.path, start, end: start + exact.length, exact };
    return exact === '' ? null : { about, words: exact };
  }
  return null;
}

function lineSeat(seats: Seats, { path, kind, section }: Line): Seat | null {
  if (kind === 'field') return seats.seatOf({ field: path });
  const paragraph = kind === 'heading' ? 0 : Number(path.split('.').at(-1));
  return section === null ? null : seats.placeSeat({ section, paragraph, start: 0, end: 0 });
}

/** Returns the position in the manuscript of what a remark is about; null if it is not there. */
export function seatOf(
  { doc }: EditorState,
  line: Line | undefined,
  { start, end }: Standing,
): Seat | null {
  if (!line) return null;
  const seats = seatsIn(doc);
  const { path, kind, section } = line;
  const key = path.split('.').at(-1) ?? '';
  if (kind === 'photo') return seats.seatOf({ field: `photos.${key}.caption` });
  if (kind === 'metric' || kind === 'quote') return recordSeat(doc, kind, key);
  if (section === null || !isWorded(line)) {
    const whole = seats.seatOf({ field: path });
    return whole && isWorded(line) ? { from: whole.from + start, to: whole.from + end } : whole;
  }
  const paragraph = kind === 'heading' ? 0 : Number(key);
  return seats.placeSeat({ section, paragraph, start, end });
}

const MARKS = { metric: 'figure', quote: 'quotation' } as const;

function recordSeat(doc: EditorState['doc'], kind: keyof typeof MARKS, key: string): Seat | null {
  return stretchesOf(doc, MARKS[kind]).find(({ mark }) => mark.attrs.record?.key === key) ?? null;
}
