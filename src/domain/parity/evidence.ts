import { firstWhere } from '../first-where';
import type { Language } from '../quantity';
import type { Found } from './lexicon';

/** A figure and its stretch of text. Words outside the stretch belong to other figures. */
export interface Context {
  start: number;
  end: number;
  from: number;
  to: number;
}

/** The distance, in characters, at which a word counts half. */
const NEAR: Record<Language, number> = { zh: 8, en: 24 };

/**
 * Returns how closely each word of the lexicon belongs to a figure: 1 right next to it, less with distance. `words`
 * must be in the order of the text.
 */
export function closeness(
  words: readonly Found[],
  { start, end, from, to }: Context,
  language: Language,
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

/** Scores how far two figures stand among the same words: 0 for no word in common. */
export function wordsInCommon(a: Map<number, number>, b: Map<number, number>): number {
  let sum = 0;
  for (const [entry, weight] of a) sum += weight * (b.get(entry) ?? 0);
  return sum;
}
