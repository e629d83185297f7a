import { withNeighbours, type Bead } from '../bead';
import { excess } from '../excess';
import { groupedBy } from '../../grouped';
import { spanOf, type Span } from '../passage';
import type { Read } from '../reading';
import type { Mark, MarkKind } from './mark';

/** A mark of one text that stands where the other one has a mark of the same kind with another value. */
export interface ChangedMark {
  kind: MarkKind;
  at: Span;
  actual: string;
  cause: Span;
  expected: string;
}

type Placed = Mark & Span;

/**
 * Marks that changed in translation: of one kind, some of the source and some of the target that nothing on the other
 * side explains, here or in the passages beside. What is only left out, or only said by one, may be told otherwise.
 */
export function changedMarks(beads: readonly Bead[]): ChangedMark[] {
  return beads.flatMap(({ source, target }, at) => {
    const near = withNeighbours(beads, at);
    const lost = unexplained(
      source,
      near.flatMap((bead) => bead.target),
      target,
    );
    const added = unexplained(
      target,
      near.flatMap((bead) => bead.source),
      source,
    ).filter(isFirm);
    const byKind = groupedBy(added, ({ kind }) => kind);
    const taken = new Map<MarkKind, number>();
    return lost.flatMap((mark) => {
      const index = taken.get(mark.kind) ?? 0;
      const other = byKind.get(mark.kind)?.[index];
      if (!other) return [];
      taken.set(mark.kind, index + 1);
      return [changeOf(mark, other)];
    });
  });
}

/** `first` is too often no rank: first of all, for the first time. */
const isFirm = ({ kind, value }: Mark) => kind !== 'ordinal' || value !== '1';

const marksIn = (reads: readonly Read[]): Placed[] =>
  reads.flatMap(({ passage, marks }) => marks().map((mark) => ({ ...mark, passage })));

/** The marks of some passages that those beside their counterpart do not have, oftener than these. */
function unexplained(
  reads: readonly Read[],
  near: readonly Read[],
  own: readonly Read[],
): Placed[] {
  const around = new Set(marksIn(near).flatMap(keysOf));
  const values = new Set(own.flatMap((read) => [...read.values]));
  const isTold = (mark: Mark) =>
    !isOnCalendar(mark) && partsOf(mark.value).every((part) => values.has(part));
  return excess(marksIn(reads), marksIn(own), keyOf).filter(
    (mark) => !keysOf(mark).some((key) => around.has(key)) && !isTold(mark),
  );
}

/** A date by other numerals is another date; an ordinal may be told by any numeral. */
const isOnCalendar = ({ kind }: Mark) => ['date', 'month', 'quarter', 'plan'].includes(kind);

const keyOf = ({ kind, value }: Pick<Mark, 'kind' | 'value'>) => `${kind} ${value}`;
const keysOf = (mark: Mark): string[] =>
  [mark.value, mark.also].flatMap((value) => (value ? keyOf({ kind: mark.kind, value }) : []));
const partsOf = (value: string) => (value.match(/\d+/g) ?? []).map(Number);

const changeOf = (from: Placed, to: Placed): ChangedMark => ({
  kind: from.kind,
  at: spanOf(to),
  actual: wordingOf(to),
  cause: spanOf(from),
  expected: wordingOf(from),
});

const wordingOf = ({ passage, start, end }: Placed) => passage.text.slice(start, end);
