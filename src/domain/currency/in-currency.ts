import type { Quantity, UnitCode } from '../quantity';

/** The currency of a plain 元 in the report (see `currencyOf`). */
export interface Currency {
  currency: UnitCode;
}

/** Words that say explicitly that an amount or unit is in yuan. */
export const SAYS_YUAN = /人民[币幣]|RMB|CNY|CN\$|[¥￥]|yuan|renminbi/i;

/** Converts every plain 元, and in reports in dollars every plain $, to the currency of the report. A quantity that names its own currency keeps it. */
export const inCurrency = (quantities: readonly Quantity[], currency: UnitCode): Quantity[] =>
  quantities.map((quantity) =>
    isPlainYuan(quantity) || (IN_DOLLARS.includes(currency) && isPlainDollar(quantity))
      ? { ...quantity, unit: currency }
      : quantity,
  );

const isPlainYuan = ({ unit, text }: Quantity): boolean => unit === 'CNY' && !SAYS_YUAN.test(text);

/** A report in Hong Kong dollars writes $1,500 for them, and US$ for others. */
const IN_DOLLARS: readonly UnitCode[] = ['HKD', 'TWD', 'MOP'];
const isPlainDollar = ({ unit, text }: Quantity): boolean =>
  unit === 'USD' && /(?<![A-Za-z])[$＄]/.test(text) && !/美/.test(text);
