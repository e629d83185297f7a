import type { Quantity, UnitCode } from '../quantity';

/** What a plain 元 is: `currencyOf` of the report. */
export interface Currency {
  currency: UnitCode;
}

/** Words of an amount or a unit that say themselves that it is in yuan. */
export const SAYS_YUAN = /人民[币幣]|RMB|CNY|CN\$|[¥￥]|yuan|renminbi/i;

/** Quantities with every plain 元 in the currency of the report. What names its own currency keeps it. */
export const inCurrency = (quantities: readonly Quantity[], currency: UnitCode): Quantity[] =>
  quantities.map((quantity) =>
    quantity.unit === 'CNY' && !SAYS_YUAN.test(quantity.text)
      ? { ...quantity, unit: currency }
      : quantity,
  );
