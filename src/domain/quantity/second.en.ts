import type { Quantity } from './quantity';
import { rounded } from './rounded';
import { isCount, UNITS } from './units';

/** From 31 days to 24, between 3 and 5: the words between the two numbers. */
const TO = /^,? to (?:just |about |around |only |under |over |nearly )*$/;
const FROM = /\b(?:from|of) (?:just |about |around |over |nearly )*$/i;
/** The second number is alone: no noun of its own follows it. */
const ENDS =
  /^(?:[.,;:)]|$| (?:in|over|during|by|since|and|for|this|last|between|across|with|as|while|but)\b)/;
/** took 9.8 days, down from 12.6: the value that a measure is compared with. Rates and money rise from counts as well. */
const THAN =
  /^(?: on average)?,? (?:(?:slightly |sharply |well )?(?:up|down) (?:slightly )?from|compared (?:with|to)|against|versus) (?:just |about |around |only |nearly )*$/;
/** was 94 minutes, 11 more than in 2022 */
const MORE_THAN =
  /^ (?:more|fewer|less|longer|shorter) than (?:in |last |the (?:previous|prior|year))/;
const MEASURES: readonly string[] = ['time', 'length', 'mass', 'volume', 'area'];
/** Values of one measure in two years are of one size. */
const FARTHEST = 10;
/** How many characters around a number are read. */
const REACH = 24;

const isResult = (text: string, first: Quantity, figure: Quantity): boolean =>
  TO.test(text.slice(first.end, figure.start)) &&
  FROM.test(text.slice(Math.max(0, first.start - REACH), first.start)) &&
  ENDS.test(text.slice(figure.end, figure.end + REACH));

function isCompared(text: string, first: Quantity, figure: Quantity): boolean {
  if (!MEASURES.includes(UNITS[first.unit].dimension)) return false;
  const [joint, after] = [
    text.slice(first.end, figure.start),
    text.slice(figure.end, figure.end + REACH),
  ];
  if (joint === ', ' && MORE_THAN.test(after)) return true;
  const times = (figure.value ?? 0) / (first.value ?? 1);
  return THAN.test(joint) && ENDS.test(after) && times < FARTHEST && times > 1 / FARTHEST;
}

/**
 * Gives the second number of a change the unit of the first one: the wait fell from 31 days to 24. Otherwise 24 would be a
 * count of things.
 */
export function withUnitOfFirst(text: string, quantities: readonly Quantity[]): Quantity[] {
  return quantities.map((figure, at) => {
    const first = quantities[at - 1];
    if (!first || figure.unit !== 'item' || isCount(first.unit) || first.value === null)
      return figure;
    const isSecond = isResult(text, first, figure) || isCompared(text, first, figure);
    const printed = Number(/[\d,.]*\d/.exec(first.text)?.[0].replace(/,/g, ''));
    if (!isSecond || !printed || figure.value === null) return figure;
    return {
      ...figure,
      unit: first.unit,
      value: rounded((figure.value * first.value) / printed),
    };
  });
}
