import { MAGNITUDES } from './lexicon.en';
import { amountEn } from './number.en';
import { isOpen } from './open.en';
import { exactly, unitOf } from './own-unit.en';
import type { QuantitySpan } from './quantity';

/** A number as printed. `start` may be the offset of the currency; `head` is the offset of the number. */
export interface Printed {
  start: number;
  head: number;
  end: number;
  first: string;
  currency: string | undefined;
}

/** Returns the quantity of one number, or none if it is no figure or its unit stays open. */
export function single(text: string, { start, end, first, currency }: Printed): QuantitySpan[] {
  const unit = unitOf(text, end, currency);
  return isArticle(first, unit.measure, text.slice(end, end + LONGEST_THING)) ||
    isOpen(text, { start, end, unit })
    ? []
    : [exactly(start, amountEn(first), unit)];
}

/**
 * Returns whether a number is not a figure. One is an article, unless it measures: one kilometer. A magnitude alone
 * counts nothing: in RMB million.
 */
export const isArticle = (printed: string, measure: boolean, after = '') =>
  (/^(?:an? )?one$/i.test(printed) && !measure && !EACH_OF_MANY.test(after)) ||
  isMagnitude(printed);

/** one incident per 4,000 people: here one is a number. */
const EACH_OF_MANY = /^ [a-z-]+ (?:per|for every|in every) \d/;
/** How many characters after a number say whether one is a number: `one incident per 4,000`. */
export const LONGEST_THING = 40;

const isMagnitude = (printed: string): boolean => Object.hasOwn(MAGNITUDES, printed.toLowerCase());
