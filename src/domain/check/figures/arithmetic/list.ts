import { isCount } from '../../../quantity';
import { agrees } from './printed';
import { between, isExact, type Computed, type Sentence, type Stated } from './sentence';

/** The fewest parts of a list. */
export const FEWEST = 2;

/** The words of a language between two parts of a list. */
export interface Joints {
  listed: RegExp;
  /** If one of these is between two figures, the second is not a part of the list. */
  otherwise: RegExp;
}

/**
 * Returns the exact figures in the total's unit that follow each other, beginning at index `first`. `step` is 1 for
 * forwards and -1 for backwards.
 */
export function listed(
  sentence: Sentence,
  { first, step, total }: { first: number; step: 1 | -1; total: Stated },
  joints: Joints,
): Stated[] {
  const list: Stated[] = [];
  for (let at = first; ; at += step) {
    const [figure, previous] = [sentence.figures[at], list.at(-1)];
    if (!figure || figure.unit !== total.unit || !isExact(figure)) return list;
    if (previous) {
      const [left, right] = step > 0 ? [previous, figure] : [figure, previous];
      const words = between(sentence, left, right);
      if (!joints.listed.test(words) || joints.otherwise.test(words)) return list;
    }
    list.push(figure);
  }
}

/** Returns a finding if no run of parts before the total adds up to it. The finding shows the nearest sum. */
export function endingWith(total: Stated, list: readonly Stated[]): Computed[] {
  let sum = 0;
  const sums = list.map(({ value }) => (sum += value)).slice(FEWEST - 1);
  const computed = sums.map((one): Computed => ({ figure: total, from: [], by: () => one }));
  if (computed.some(agrees)) return [];
  const distance = (one: Computed) => Math.abs(one.by() - total.value);
  return [computed.reduce((near, one) => (distance(one) < distance(near) ? one : near))];
}

/** Returns the sum of printed figures as the expected value of a figure. There may be any number of parts. */
export function sumOf(figure: Stated, parts: readonly Stated[]): Computed {
  const sum = parts.reduce((total, { value }) => total + value, 0);
  return { figure, from: [], by: () => sum };
}

/**
 * Compares a whole with its named parts. If these are all its parts, they add up to it. Else they must not exceed it.
 * People are counted by several attributes (女生620人、住校生900人), so each part is compared by itself.
 */
export function ofParts(whole: Stated, named: readonly Stated[], areAll: boolean): Computed[] {
  if (areAll) return [sumOf(whole, named)];
  const groups = isCount(whole.unit) ? named.map((part) => [part]) : [named];
  return groups
    .filter(({ length }) => length > 0)
    .map((group) => ({ ...sumOf(whole, group), atLeast: true }));
}
