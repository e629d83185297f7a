import type { Quantity, UnitCode } from '../quantity';

/** The currency of a plain 元 in the report (see `currencyOf`). */
export interface Currency {
  currency: UnitCode;
}

/** Words that say explicitly that an amount or unit is in yuan. */
export const SAYS_YUAN = /人民[币幣]|RMB|CNY|CN\$|[¥￥]|yuan|renminbi/i;

/** Converts every plain 元 to the currency of the report. A quantity that names its own currency keeps it. */
export const inCurrency = (quantities: readonly Quantity[], currency: UnitCode): Quantity[] =>
  quantities.map((quantity) =>
    quantity.unit === 'CNY' && !SAYS_YUAN.test(quantity.text)
      ? { ...quantity, unit: currency }
      : quantity,
  );
