import { firstWhere } from '../../../first-where';
import { matchesOf } from '../../../matches';
import type { Language, Quantity } from '../../../quantity';
import { normal } from '../../../quantity/normal';
import type { Line } from '../../rule';

/** A sentence, and its figures that have one value. */
export interface Sentence {
  /** In one width and script. Every character keeps its offset. */
  text: string;
  /** Where it begins in its line. */
  start: number;
  figures: Stated[];
}

/** A figure with a value. */
export type Stated = Quantity & { value: number };

/** A figure that can be computed from other figures of its sentence, and how. */
export interface Computed {
  figure: Stated;
  /** Figures whose rounding matters. Each doubles the number of cases, so there are only a few. Empty for a sum. */
  from: readonly Stated[];
  by: (...values: number[]) => number;
  /** The named parts may be incomplete, so the figure must be at least the result. */
  atLeast?: boolean;
  /** How the parts are rounded matters, although the figure is no rate: 48.6 and 37.5 may be 86.2. */
  rounds?: boolean;
}

/** One way of computing a figure from those before it. */
export type Calculation = (sentence: Sentence) => Computed[];

const SENTENCES: Readonly<Record<Language, RegExp>> = {
  zh: /[^。；;！!？?]+/g,
  // a full stop inside a number or after an abbreviation does not end a sentence
  en: /(?:[^.;!?]|\.(?=\d)|(?<=\b(?:approx|No|Nos|vs|Mr|Ms|Dr|St))\.)+/g,
};

const isStated = (quantity: Quantity): quantity is Stated => quantity.value !== null;

/** Returns the sentences of a line. */
export function sentencesOf(
  { text: printed, figures: read }: Line,
  language: Language = 'zh',
): Sentence[] {
  const text = normal(printed);
  const figures = read().filter(isStated);
  return matchesOf(text, SENTENCES[language]).map(({ 0: sentence, index }) => {
    const end = index + sentence.length;
    const first = firstWhere(figures, ({ start }) => start >= index);
    const next = firstWhere(figures, ({ start }) => start >= end);
    return { text: sentence, start: index, figures: figures.slice(first, next) };
  });
}

/** Returns the text between two figures. */
export const between = ({ text, start }: Sentence, from: Quantity, to: Quantity): string =>
  text.slice(from.end - start, to.start - start).replace(SPACING, '');

/** Spaces beside Chinese characters and their marks are set for looks. */
const SPACING = /(?<=[\u4e00-\u9fff]|[\u4e00-\u9fff][,:;()、]) {1,4}| {1,4}(?=[\u4e00-\u9fff])/g;

/** Returns the text between the first two of three figures, and between the last two. */
export const links = (
  sentence: Sentence,
  [first, second, third]: readonly [Quantity, Quantity, Quantity],
): [link: string, tail: string] => [
  between(sentence, first, second),
  between(sentence, second, third),
];

/** How many characters before a figure may say what it is. */
const BEFORE = 16;

/** Returns the text right before a figure. */
export const before = ({ text, start }: Sentence, figure: Quantity): string =>
  text.slice(Math.max(0, figure.start - start - BEFORE), figure.start - start).replace(SPACING, '');

/** Returns every figure with the two before it, if all three are exact. */
export function triples({ figures }: Sentence): [first: Stated, second: Stated, third: Stated][] {
  return figures.flatMap((third, at) => {
    const [first, second] = [figures[at - 2], figures[at - 1]];
    if (!first || !second) return [];
    return [first, second, third].every(isExact) ? [[first, second, third]] : [];
  });
}

export const isExact = ({ qualifier }: Quantity): boolean => qualifier === 'exact';
