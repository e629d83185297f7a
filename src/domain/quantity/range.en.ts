import { MAGNITUDES } from './lexicon.en';
import { amountEn, magnitudeOf } from './number.en';
import { unitOf } from './own-unit.en';
import type { QuantitySpan } from './quantity';
import { rounded } from './rounded';
import type { Printed } from './single.en';
import { currencyUnit, unitAfter } from './unit.en';

/** Each end of a range may have its own percent sign: 3% to 5%. */
export const PERCENT = '(?: ?(?:%|percent|per cent)(?=[ –—-]))';
/** Each end of a range of money may have its own letter: £1.2m–£1.5m. */
export const LETTER = '(?:[kmb](?=[ –—-]))';

const HAS_PERCENT = new RegExp(`^${PERCENT}`);
export const HAS_LETTER = new RegExp(`^${LETTER}`, 'i');

/** Two numbers as printed. `other` is the currency before the second number. */
export type Pair = Printed & { second: string; other: string | undefined };

/** Returns whether both ends have one currency: USD 3 to 5 million, RMB 3 to RMB 5 million. Not RMB 3 and USD 5. */
export const isOneMoney = ({ currency, other }: Pair): boolean =>
  other === undefined || currencyUnit(other) === currencyUnit(currency);

const LONGEST_CHANGE = 30;
const FROM =
  /\bfrom (?:(?:about|around|some|nearly|almost|over|only|just|more than) )?(?:[-−–]|(?:minus|negative) )?$/i;
const CHANGE =
  /\b(?:by|up|down|r[io]sen?|rose|fell|fallen|gr[eo]wn?|(?:in|de)creased|climbed|dropped|declined|gained|lost|jumped|added|(?:rise|increase|growth|gain|fall|drop|decline|decrease|reduction|cut|jump) of) (?:(?:about|around|some|nearly|almost|over|only|just|more than|a further|another) )?$/i;

/**
 * Returns whether two numbers form a range. `12 to 15` does, unless `from` comes before it. `12 and 15` does only after
 * `between`. Two complete amounts may also be a change and its result: rose $2 million to $15 million.
 */
export function joinsRange(
  { text, start, head, end, first, second }: { text: string } & Pair,
  joint: 'to' | 'and',
): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_CHANGE), start);
  if (joint === 'and') return /\bbetween $/i.test(before);
  const rest = text.slice(head + first.length);
  const isWhole = magnitudeOf(first) !== '' || HAS_PERCENT.test(rest) || HAS_LETTER.test(rest);
  const isTwo = isWhole || (!isPercent(text, end) && isResult(first, second));
  return !FROM.test(before) && !(isTwo && CHANGE.test(before));
}

/** From here on, the second number of `fell by 340 to 2,900` is the result: the ends of a range are not so far apart. */
const FAR_APART = 5;
/** The ends of a range are round: a change of 1,340 is a change that was counted. */
const ROUND_DIGITS = 2;

const isResult = (first: string, second: string): boolean =>
  amountEn(second) >= amountEn(first) * magnitudeIn(second) * FAR_APART ||
  first.replace(/\D|0+$/g, '').length > ROUND_DIGITS;

/** Returns whether the two numbers share a unit. 5% to 1,200 do not. */
export const areOfOneUnit = (text: string, { head, first, end }: Pair): boolean =>
  !HAS_PERCENT.test(text.slice(head + first.length)) || isPercent(text, end);

/** RMB 1.4 billion or 45.5%, 10,100 or 90.2 percent: an amount, and which share of a whole that is. */
export const isShareOf = (text: string, { head, first, second, end, currency }: Pair): boolean =>
  isPercent(text, end) &&
  (currency !== undefined ||
    (text.startsWith(' or ', head + first.length) && amountEn(first) > amountEn(second)));

/** Returns whether what follows an offset is a percent sign or word. */
export const isPercent = (text: string, end: number): boolean =>
  unitAfter(text, end).unit === 'percent';

/** Returns two numbers as the ends of one range. */
export function rangeOf(text: string, pair: Pair): QuantitySpan {
  const { start, end, currency } = pair;
  const unit = unitOf(text, end, currency);
  const { min, max } = endsIn(text, pair);
  return { start, end: unit.end, unit: unit.unit, min, max, value: null, qualifier: 'range' };
}

/** Returns whether the second number is greater, as in a range, and not too great to belong to it. */
export function ascends(text: string, pair: Pair): boolean {
  const { first, second } = pair;
  const { min, max } = endsIn(text, pair);
  const spread = magnitudeOf(first) ? 1 : magnitudeIn(second);
  return amountEn(first) * spread < amountEn(second) * 1e4 && min < max;
}

/** Returns the two ends of a range, each with its own letter if it has one: £900k to £1.2m. */
function endsIn(text: string, { head, end, first, second, currency }: Pair) {
  const { factor } = unitOf(text, end, currency);
  if (!HAS_LETTER.test(text.slice(head + first.length))) return endsOf(first, second, factor);
  const own = unitOf(text, head + first.length, currency);
  return { min: rounded(amountEn(first) * own.factor), max: rounded(amountEn(second) * factor) };
}

/**
 * Returns the two ends of a range: 50,000 to 150,000. A magnitude at the end also applies to the first number: 2 to 3
 * million.
 */
function endsOf(first: string, second: string, factor: number): { min: number; max: number } {
  const isWhole = magnitudeOf(first) !== '' || amountEn(first) >= 1000;
  const spread = isWhole ? 1 : magnitudeIn(second);
  return { min: amountEn(first) * spread * factor, max: amountEn(second) * factor };
}

/** Returns what the magnitude of a printed number multiplies by: 1e6 for 2 million, otherwise 1. */
export const magnitudeIn = (printed: string): number => MAGNITUDES[magnitudeOf(printed)] ?? 1;
