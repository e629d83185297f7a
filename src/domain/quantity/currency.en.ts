import { longestFirst } from '../longest-first';
import { COUNTRIES_OF_CENTS, CURRENCIES_BEFORE, IN_CENTS } from './lexicon.en';

/** The currency words before an English number, as alternatives for patterns. */
export const CURRENCY = [
  ...longestFirst(CURRENCIES_BEFORE.map(([word]) => word.replace('$', '\\$'))),
  ...COUNTRIES_OF_CENTS.map(([word]) => `${word}(?= ?${IN_CENTS})`),
].join('|');
