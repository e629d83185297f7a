import { matchesOf } from '../../../matches';
import type { Quantity } from '../../../quantity';
import type { Line } from '../../rule';

/** A sentence with the figures that it states one value for. */
export interface Sentence {
  text: string;
  /** Where it begins in its line. */
  start: number;
  figures: Stated[];
}

/** A figure with a value. */
export type Stated = Quantity & { value: number };

/** A figure that its sentence lets us compute from others, and how. */
export interface Computed {
  figure: Stated;
  from: readonly Stated[];
  by: (...values: number[]) => number;
  /** What is named need not be all there is: the figure is no less than the result. */
  atLeast?: boolean;
}

/** One way of computing a figure from those before it. */
export type Calculation = (sentence: Sentence) => Computed[];

const SENTENCE = /[^。；;！!？?]+/g;

const isStated = (quantity: Quantity): quantity is Stated => quantity.value !== null;

/** The sentences of a line. */
export function sentencesOf({ text, figures: read }: Line): Sentence[] {
  const figures = read().filter(isStated);
  return matchesOf(text, SENTENCE).map(({ 0: sentence, index }) => ({
    text: sentence,
    start: index,
    figures: figures.filter(({ start }) => start >= index && start < index + sentence.length),
  }));
}

/** What stands between two figures. */
export const between = ({ text, start }: Sentence, from: Quantity, to: Quantity): string =>
  text.slice(from.end - start, to.start - start);

/** What stands before a figure. */
export const before = ({ text, start }: Sentence, figure: Quantity): string =>
  text.slice(0, figure.start - start);

/** Every figure with the two before it, as far as all three are exact. */
export function triples({ figures }: Sentence): [first: Stated, second: Stated, third: Stated][] {
  return figures.flatMap((third, at) => {
    const [first, second] = [figures[at - 2], figures[at - 1]];
    if (!first || !second) return [];
    return [first, second, third].every(isExact) ? [[first, second, third]] : [];
  });
}

export const isExact = ({ qualifier }: Quantity): boolean => qualifier === 'exact';
