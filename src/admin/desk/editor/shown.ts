import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, type EditorState } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { Issue } from '../../../domain/issue';
import type { Answer, Stated } from '../checks/ask';
import { seatsIn, type Seat } from '../checks/seats';
import { stretchesOf } from './stretches';

/** A figure of the prose without a record, with its position. */
export interface OpenFigure extends Stated {
  seat: Seat;
}

/** A finding with its position. A finding without a seat is about the whole report. */
export interface Found {
  finding: Issue;
  seat: Seat | null;
}

/** The last answer of the checks, at the current positions in the text. */
export interface Shown {
  answer: Answer | null;
  found: Found[];
  open: OpenFigure[];
  decorations: DecorationSet;
}

const key = new PluginKey<Shown>('shown');

export const shownIn = (state: EditorState): Shown => key.getState(state)!;

/** Shows an answer of the checks. Its positions move with the text until the next answer. */
export const showAnswer = (state: EditorState, answer: Answer) => state.tr.setMeta(key, answer);

/** Marks open and dismissed figures and findings at their positions. */
export const shown = new Plugin<Shown>({
  key,
  state: {
    init: () => ({ answer: null, found: [], open: [], decorations: DecorationSet.empty }),
    apply(tr, before, _old, { doc }) {
      const answer = tr.getMeta(key) as Answer | undefined;
      if (answer) return shownOf(answer, doc);
      if (!tr.docChanged) return before;
      const moved = <Seated extends { seat: Seat | null }>(one: Seated): Seated => ({
        ...one,
        seat: one.seat && {
          from: tr.mapping.map(one.seat.from),
          to: Math.max(tr.mapping.map(one.seat.from), tr.mapping.map(one.seat.to, -1)),
        },
      });
      return {
        answer: before.answer,
        found: before.found.map(moved),
        open: before.open.map(moved),
        decorations: before.decorations.map(tr.mapping, doc),
      };
    },
  },
  props: { decorations: (state) => shownIn(state).decorations },
});

function shownOf(answer: Answer, doc: Node): Shown {
  const seats = seatsIn(doc);
  const recorded = stretchesOf(doc, 'figure');
  const isRecorded = ({ from, to }: Seat) => recorded.some((one) => one.from < to && from < one.to);
  const open = answer.stated.flatMap((stated) => {
    const seat = seats.placeSeat(stated.place);
    return seat && !isRecorded(seat) ? [{ ...stated, seat }] : [];
  });
  const found = answer.issues
    .filter(({ ruleId }) => ruleId !== 'figures-coverage')
    .map((finding) => ({ finding, seat: seats.seatOf(finding) }));
  return { answer, found, open, decorations: decorationsOf(doc, found, open) };
}

function decorationsOf(doc: Node, found: Found[], open: OpenFigure[]): DecorationSet {
  const figures = open.map(({ seat, isDismissed }) =>
    Decoration.inline(seat.from, seat.to, { class: isDismissed ? 'zs-dismissed' : 'zs-open' }),
  );
  const findings = found.flatMap(({ finding, seat }) =>
    seat && finding.place && finding.place.start < finding.place.end
      ? [Decoration.inline(seat.from, seat.to, { class: `zs-finding zs-${finding.severity}` })]
      : [],
  );
  return DecorationSet.create(doc, [...figures, ...findings]);
}
