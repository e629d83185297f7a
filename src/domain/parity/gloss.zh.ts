import { conversion, type Quantity } from '../quantity';
import { sameness } from './compatible';

/** 1150平方英里（约合2980平方公里）: the text between an amount and the same amount in another unit. */
const INTO_BRACKETS = /^ ?[（(](?:大?约|折?合|即|相当于|约合|约为|折合约|合约|等于){0,2}$/;

/**
 * Makes a Chinese quantity in brackets the gloss of the quantity before it, if it repeats the amount in another unit.
 * If the two amounts differ, both stay quantities of their own. So does money, because we cannot convert it.
 */
export function withGlossesZh(quantities: readonly Quantity[], text: string): Quantity[] {
  const kept: Quantity[] = [];
  for (const quantity of quantities) {
    const before = kept.at(-1);
    if (before && isGloss(before, quantity, text)) {
      const { start, end, unit, value } = quantity;
      kept[kept.length - 1] = {
        ...before,
        gloss: { start, end, text: quantity.text, unit, value },
      };
    } else kept.push(quantity);
  }
  return kept;
}

const isGloss = (before: Quantity, quantity: Quantity, text: string): boolean =>
  before.unit !== quantity.unit &&
  conversion(before.unit, quantity.unit) !== null &&
  INTO_BRACKETS.test(text.slice(before.end, quantity.start)) &&
  /^[）)]/.test(text.slice(quantity.end)) &&
  sameness(before, quantity) >= 2;
