import { withNeighbours, type Bead } from '../bead';
import { excess } from '../excess';
import { groupedBy } from '../../grouped';
import { spanOf, type Span } from '../passage';
import type { Read } from '../reading';
import type { Mark, MarkKind } from './mark';

/** A mark of the target where the source has a mark of the same kind with another value. */
export interface ChangedMark {
  kind: MarkKind;
  at: Span;
  actual: string;
  cause: Span;
  expected: string;
}

type Placed = Mark & Span;

/**
 * Returns the marks that changed in translation. It pairs unexplained marks of one kind in the source with those in the
 * target. The other side does not explain them, here or in the neighbouring beads. A mark on one side only is not
 * reported, because the other side may word it in another way.
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

/** `first` often is not a rank: first of all, for the first time. */
const isFirm = ({ kind, value }: Mark) => kind !== 'ordinal' || value !== '1';

const marksIn = (reads: readonly Read[]): Placed[] =>
  reads.flatMap(({ passage, marks }) => marks().map((mark) => ({ ...mark, passage })));

/** Returns the marks that the other side does not have here as often, nor near it at all. */
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

/** A date with other numerals is another date. An ordinal may become any numeral. */
const isOnCalendar = ({ kind }: Mark) =>
  ['date', 'month', 'quarter', 'plan', 'ratio'].includes(kind);

const keyOf = ({ kind, value }: Pick<Mark, 'kind' | 'value'>) => `${kind} ${value}`;
const keysOf = (mark: Mark): string[] =>
  [mark.value, mark.also].flatMap((value) => (value ? keyOf({ kind: mark.kind, value }) : []));
const partsOf = (value: string) => (value.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);

const changeOf = (from: Placed, to: Placed): ChangedMark => ({
  kind: from.kind,
  at: spanOf(to),
  actual: wordingOf(to),
  cause: spanOf(from),
  expected: wordingOf(from),
});

const wordingOf = ({ passage, start, end }: Placed) => passage.text.slice(start, end);
