import type { Bead } from './bead';
import { strayOf } from './length';
import { likenessOf } from './likeness';
import type { Meet } from './meeting';
import type { Read } from './reading';
import { numberOf } from './heading-number';
import { endingOf, isSignature } from './signature';
import { strangersIn } from './strangers';
import {
  ALONE,
  ALONE_SENTENCE,
  HEADING_JOINED,
  OTHER_ENDING,
  OTHER_KIND,
  OTHER_NUMBER,
  PER_JOINED,
  SAME_ENDING,
  SAME_KIND,
  SAME_NUMBER,
  TWO_TO_TWO,
} from './weights';

/** The unit that is set side by side: whole passages, or the sentences of some passages. */
export type Grain = 'passages' | 'sentences';

/** How to weigh parts of a document: their grain, the length proportion of the whole, and what each pair shares. */
export interface Scale {
  grain: Grain;
  proportion: number;
  meet: Meet;
}

/** Scores a bead: how much speaks for it. */
export function gainOf({ source, target }: Bead, { grain, proportion, meet }: Scale): number {
  if (source.length === 0 || target.length === 0)
    return [...source, ...target].reduce((sum, read) => sum + aloneOf(read, grain, proportion), 0);
  const isSigned = isSignature({ source, target });
  const areTwo = source.length > 1 && target.length > 1 && !isSigned;
  const joined =
    (source.length + target.length - 2) * PER_JOINED[grain] +
    (areTwo ? TWO_TO_TWO : 0) +
    strangersIn(source, target, (one, other) => meet(one, other).words.source) +
    strangersIn(target, source, (one, other) => meet(other, one).words.target);
  return (
    likenessOf(source, target, meet) -
    strayOf(source, target, proportion) -
    joined +
    (grain === 'passages' ? kindsOf(source, target, isSigned) : 0)
  );
}

/** The score of a passage or sentence that stands alone. */
function aloneOf({ passage, size, language }: Read, grain: Grain, proportion: number): number {
  if (grain === 'passages') return ALONE[passage.kind];
  const { least, most, perSize } = ALONE_SENTENCE;
  const inSource = language === 'zh' ? size : size / proportion;
  return Math.max(most, least + perSize * inSource);
}

function kindsOf(source: readonly Read[], target: readonly Read[], isSigned: boolean): number {
  const [from, to] = [kindOf(source), kindOf(target)];
  const mixed = isSigned ? 0 : [source, target].filter(isHeadingWithOthers).length;
  return (
    (from === to ? SAME_KIND : OTHER_KIND) +
    numbersOf(source, target) +
    endingsOf(source, target) -
    mixed * HEADING_JOINED
  );
}

/** A signature or a date is not the heading of the next section. */
function endingsOf(source: readonly Read[], target: readonly Read[]): number {
  const [from, ...more] = source;
  const [to, ...others] = target;
  if (!from || !to || more.length + others.length > 0) return 0;
  const [one, other] = [endingOf(from), endingOf(to)];
  if (one === other) return one === null ? 0 : SAME_ENDING;
  return OTHER_ENDING;
}

const kindOf = ([first]: readonly Read[]) => first?.passage.kind;

/** Whether a heading is joined with other passages. */
const isHeadingWithOthers = (reads: readonly Read[]): boolean =>
  reads.length > 1 && reads.some(({ passage: { kind } }) => kind === 'heading');

const isHeading = ({ passage: { kind } }: Read) => kind === 'heading' || kind === 'title';

/** Scores whether two headings begin with the same number. */
function numbersOf([from]: readonly Read[], [to]: readonly Read[]): number {
  if (!from || !to || !isHeading(from) || !isHeading(to)) return 0;
  const [one, other] = [numberOf(from.passage.text), numberOf(to.passage.text)];
  if (one === null || other === null) return 0;
  return one === other ? SAME_NUMBER : OTHER_NUMBER;
}
