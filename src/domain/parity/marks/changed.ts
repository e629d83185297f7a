import { withNeighbours, type Bead } from '../bead';
import { excess } from '../excess';
import { groupedBy } from '../../grouped';
import { once } from '../../once';
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
  /** False if a numeral that is no such mark may explain the ordinal of the target. */
  isSure: boolean;
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
    const inSource = near.flatMap((bead) => bead.source);
    const added = unmatched(target, inSource, source).filter(isFirm);
    const isTold = toldBy(source);
    // An ordinal that some numeral of the source explains is the last choice.
    const byKind = groupedBy(
      [...added.filter((mark) => !isTold(mark)), ...added.filter(isRankTold(isTold))],
      ({ kind }) => kind,
    );
    const taken = new Map<MarkKind, number>();
    return lost.flatMap((mark) => {
      const index = taken.get(mark.kind) ?? 0;
      const other = byKind.get(mark.kind)?.[index];
      if (!other) return [];
      taken.set(mark.kind, index + 1);
      return [{ ...changeOf(mark, other), isSure: !isTold(other) }];
    });
  });
}

/** `first` often is not a rank: first of all, for the first time. */
const isFirm = ({ kind, value }: Mark) => kind !== 'ordinal' || value !== '1';

const marksIn = (reads: readonly Read[]): Placed[] =>
  reads.flatMap(({ passage, marks }) => marks().map((mark) => ({ ...mark, passage })));

/** Returns the marks that the other side does not have here as often, nor near it at all, in a mark or a numeral. */
function unexplained(
  reads: readonly Read[],
  near: readonly Read[],
  own: readonly Read[],
): Placed[] {
  const isTold = toldBy(own);
  return unmatched(reads, near, own).filter((mark) => !isTold(mark));
}

/** Returns the marks that the other side does not have as marks. */
function unmatched(reads: readonly Read[], near: readonly Read[], own: readonly Read[]): Placed[] {
  const around = new Set([...marksIn(near), ...apart(marksIn(near), [])].flatMap(keysOf));
  const [mine, theirs] = [marksIn(reads), marksIn(own)];
  return excess(apart(mine, theirs), apart(theirs, mine), keyOf).filter(
    (mark) => !keysOf(mark).some((key) => around.has(key)),
  );
}

/** Takes the two ends of months apart that the other side does not join: 从2月延迟至9月 is `from February to September`. */
function apart(marks: readonly Placed[], others: readonly Placed[]): Placed[] {
  const joined = new Set(others.map(keyOf));
  return marks.flatMap((mark) =>
    mark.kind === 'month' && !joined.has(keyOf(mark))
      ? mark.value.split('~').map((value) => ({ ...mark, value }))
      : [mark],
  );
}

/** Returns whether the numerals of some text have the number of a mark. */
function toldBy(reads: readonly Read[]): (mark: Mark) => boolean {
  const values = new Set(reads.flatMap((read) => [...read.values]));
  const ranked = once(() => new Set(reads.flatMap(valuesOfRanks)));
  return (mark) =>
    !isOnCalendar(mark) &&
    partsOf(mark.value).every((part) => (mark.kind === 'ordinal' ? ranked() : values).has(part));
}

/** The numerals that a rank may have become. `Each other` is no second place. */
const valuesOfRanks = ({ numerals, passage: { text } }: Read): number[] =>
  numerals
    .filter(({ start, end }) => !NO_RANK.test(text.slice(start, end)))
    .map(({ value }) => value);
const NO_RANK = /^(?:other|either|each|every|an?|only|pair|couple)$/i;

/** 三级医院中位列第二 is second, although the three is there. Only ranks are told apart like this. */
const isRankTold = (isTold: (mark: Mark) => boolean) => (mark: Mark) =>
  mark.kind === 'ordinal' && isTold(mark);

/** A date with other numerals is another date. An ordinal may become any numeral. */
const isOnCalendar = ({ kind }: Mark) =>
  [
    'date',
    'month',
    'quarter',
    'clock',
    'span',
    'plan',
    'ratio',
    'denominator',
    'frequency',
  ].includes(kind);

const keyOf = ({ kind, value }: Pick<Mark, 'kind' | 'value'>) => `${kind} ${value}`;
const keysOf = (mark: Mark): string[] =>
  [mark.value, mark.also].flatMap((value) => (value ? keyOf({ kind: mark.kind, value }) : []));
const partsOf = (value: string) => (value.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);

const changeOf = (from: Placed, to: Placed): Omit<ChangedMark, 'isSure'> => ({
  kind: from.kind,
  at: spanOf(to),
  actual: wordingOf(to),
  cause: spanOf(from),
  expected: wordingOf(from),
});

const wordingOf = ({ passage, start, end }: Placed) => passage.text.slice(start, end);
