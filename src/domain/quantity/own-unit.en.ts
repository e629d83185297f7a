import { SHORT_MAGNITUDES } from './lexicon.en';
import { degreesAfter } from './degrees.en';
import { letterM } from './letter-m.en';
import type { QuantitySpan } from './quantity';
import { rounded } from './rounded';
import { currencyUnit, unitAfter } from './unit.en';
import { isCount, type UnitCode } from './units';

/** The unit of a number, and where number and unit end. */
export interface OwnUnit {
  unit: UnitCode;
  factor: number;
  end: number;
  measure: boolean;
}

const LONGEST_AFTER = 12;

const SHORT = /^ ?([kmb])\b/i;
/** Companies also print the currency before an amount in cents: RMB20.6 cents. */
const CENTS = /^ cents?\b/i;
/** 350K graduates, 20k people. A 5K run and a 4K film are no thousands. */
const THOUSANDS = /^k\b|^K(?= (?!run|race|walk|fun|film|video|screen|TV|resolution)[a-z])/;
/** Returns the unit of a number that ends at `end`: of the currency before it, or of the words after it. */
export function unitOf(text: string, end: number, currency: string | undefined): OwnUnit {
  const money = currencyUnit(currency);
  if (money) {
    const rest = text.slice(end, end + LONGEST_AFTER);
    const cents = CENTS.exec(rest)?.[0];
    if (cents) return { unit: money, factor: 0.01, end: end + cents.length, measure: true };
    const [short = '', letter = ''] = SHORT.exec(rest) ?? [];
    const factor = SHORT_MAGNITUDES[letter.toLowerCase()] ?? 1;
    return { unit: money, factor, end: end + short.length, measure: true };
  }
  const degrees = degreesAfter(text, end);
  if (degrees?.unit === 'celsius')
    return { unit: degrees.unit, factor: 1, end: end + degrees.length, measure: true };
  const thousands = THOUSANDS.test(text.slice(end, end + LONGEST_AFTER)) ? 1 : 0;
  const { unit, factor, length } = letterM(text, end) ?? unitAfter(text, end + thousands);
  return {
    unit,
    factor: thousands ? factor * 1e3 : factor,
    end: end + thousands + length,
    measure: !isCount(unit),
  };
}

/** Builds an exact figure from a number and its unit. */
export const exactly = (
  start: number,
  amount: number,
  { unit, factor, end }: OwnUnit,
): QuantitySpan => ({
  start,
  end,
  unit,
  value: rounded(amount * factor),
  min: null,
  max: null,
  qualifier: 'exact',
});
