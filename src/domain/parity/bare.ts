import { firstWhere } from '../first-where';
import { isCount, UNITS, type Entry, type Quantity } from '../quantity';
import { NUMBER_EN, amountEn } from '../quantity/number.en';

/** A number that states an amount: at least two digits, not spaced. */
const AMOUNT = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{2,9}(?:\.\d+)?$|^\d\.\d+$/;

/** Returns the unexplained numbers of a text as amounts of an unknown thing: 新增问题为732. */
export const bareAmounts = (entries: readonly Entry[], whole: string): Quantity[] =>
  entries
    .filter(
      ({ became, text, end }) =>
        became === 'unexplained' && (AMOUNT.test(text) || whole.startsWith('便士', end)),
    )
    .map(({ text, start, end }) => ({
      ...{ text, start, end, min: null, max: null, unit: 'item', qualifier: 'exact' },
      value: Number(text.replaceAll(',', '')),
    }));

/** 0.16和0.18个百分点: the first number has the unit of the second. */
export function withSharedUnit(
  bare: Quantity,
  quantities: readonly Quantity[],
  text: string,
): Quantity {
  const next = quantities[firstWhere(quantities, ({ start }) => start >= bare.end)];
  const isShared =
    next?.unit === 'percentagePoint' && /^[和、与及]$/.test(text.slice(bare.end, next.start));
  return isShared ? { ...bare, unit: next.unit } : bare;
}

/** 1.8个和2.1个百分点: nothing comes in 1.8 pieces, so that the first number has the unit of the second, too. */
export const withSharedPoints = (quantities: readonly Quantity[], text: string): Quantity[] =>
  quantities.map((quantity, at) => {
    const next = quantities[at + 1];
    const isShared =
      next?.unit === 'percentagePoint' &&
      /\d\.\d+个$/.test(quantity.text) &&
      /^[和、与及]$/.test(text.slice(quantity.end, next.start));
    return isShared ? { ...quantity, unit: next.unit } : quantity;
  });

/** The text between two numbers if English gives the unit once: from 11 weeks to seven. */
const TO = /^ to (?:only |just |about |nearly |over )?$/;
/** It lasted 11 weeks instead of six. */
const INSTEAD =
  /^(?: on average| each| a (?:day|week|month|year))? (?:instead of|rather than|(?:as )?against|compared (?:with|to)|(?:up|down) from) (?:only |just |about |nearly |over )?$/;
/** It took 31 weeks, nowhere near the target of 26. */
const OF_TARGET = /^[^.;\d]{0,40}\b(?:target|goal|aim|limit|standard|ceiling) of (?:only |just )?$/;
const FIRST_NUMBER = new RegExp(NUMBER_EN, 'i');

/**
 * Gives an English number without a unit the unit of the number before it, if the text says `from … to …` or
 * `… instead of …`.
 */
export const withElidedUnits = (quantities: readonly Quantity[], text: string): Quantity[] =>
  quantities.map((quantity, at) => {
    const before = quantities[at - 1];
    if (!before || quantity.unit !== 'item' || quantity.value === null) return quantity;
    const between = text.slice(before.end, quantity.start);
    const isChange = /\bfrom $/.test(text.slice(0, before.start).slice(-5)) && TO.test(between);
    const isAgainst =
      isChange ||
      INSTEAD.test(between) ||
      (UNITS[before.unit].dimension === 'time' && OF_TARGET.test(between));
    if (isCount(before.unit) || !isAgainst) return quantity;
    // In `20 jobs` the noun says what is counted.
    if (/^[ -][a-z]/i.test(text.slice(quantity.end))) return quantity;
    const printed = amountEn(FIRST_NUMBER.exec(before.text)?.[0] ?? '');
    if (before.value === null || !printed) return quantity;
    return { ...quantity, unit: before.unit, value: (quantity.value * before.value) / printed };
  });
