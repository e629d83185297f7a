import { firstWhere } from '../first-where';
import type { Found } from './lexicon';

/** A figure between its neighbours: words beyond these are theirs. */
export interface Context {
  start: number;
  end: number;
  from: number;
  to: number;
}

/** Distances at which a word counts half, in characters of each language. */
const NEAR = { chinese: 8, english: 24 };

/**
 * How much each word of the lexicon has to do with a figure: 1 right beside it, less with the distance.
 * The words stand in their order.
 */
export function closeness(
  words: readonly Found[],
  { start, end, from, to }: Context,
  language: keyof typeof NEAR,
): Map<number, number> {
  const close = new Map<number, number>();
  for (let at = firstWhere(words, (word) => word.start >= from); at < words.length; at += 1) {
    const word = words[at]!;
    if (word.start >= to) break;
    if (word.end > to) continue;
    const distance = word.start >= end ? word.start - end : Math.max(0, start - word.end);
    const weight = 1 / (1 + distance / NEAR[language]);
    close.set(word.entry, Math.max(weight, close.get(word.entry) ?? 0));
  }
  return close;
}

/** How far two figures stand among the same words: 0 for no word in common. */
export function wordsInCommon(a: Map<number, number>, b: Map<number, number>): number {
  let sum = 0;
  for (const [entry, weight] of a) sum += weight * (b.get(entry) ?? 0);
  return sum;
}
