import type { Quantity } from './quantity';
import { rounded } from './rounded';
import { isCount } from './units';

/** From 31 days to 24, between 3 and 5: the words between the two numbers. */
const TO = /^,? to (?:just |about |around |only |under |over |nearly )*$/;
const FROM = /\b(?:from|of) (?:just |about |around |over |nearly )*$/i;
/** The second number is alone: no noun of its own follows it. */
const ENDS =
  /^(?:[.,;:)]|$| (?:in|over|during|by|since|and|for|this|last|between|across|with|as|while|but)\b)/;
/** How many characters around a number are read. */
const REACH = 24;

/**
 * Gives the second number of a change the unit of the first one: the wait fell from 31 days to 24. Otherwise 24 would be a
 * count of things.
 */
export function withUnitOfFirst(text: string, quantities: readonly Quantity[]): Quantity[] {
  return quantities.map((figure, at) => {
    const first = quantities[at - 1];
    if (!first || figure.unit !== 'item' || isCount(first.unit) || first.value === null)
      return figure;
    const isSecond =
      TO.test(text.slice(first.end, figure.start)) &&
      FROM.test(text.slice(Math.max(0, first.start - REACH), first.start)) &&
      ENDS.test(text.slice(figure.end, figure.end + REACH));
    const printed = Number(/[\d,.]*\d/.exec(first.text)?.[0].replace(/,/g, ''));
    if (!isSecond || !printed || figure.value === null) return figure;
    return {
      ...figure,
      unit: first.unit,
      value: rounded((figure.value * first.value) / printed),
    };
  });
}
