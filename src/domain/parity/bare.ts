import { firstWhere } from '../first-where';
import type { Entry, Quantity } from '../quantity';

/** A number that states an amount: two digits and more, in one piece. */
const AMOUNT = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{2,9}(?:\.\d+)?$|^\d\.\d+$/;

/** The numbers of a text that nobody can explain, as amounts of a thing that is not known: 新增问题为732. */
export const bareAmounts = (entries: readonly Entry[]): Quantity[] =>
  entries
    .filter(({ became, text }) => became === 'unexplained' && AMOUNT.test(text))
    .map(({ text, start, end }) => ({
      ...{ text, start, end, min: null, max: null, unit: 'item', qualifier: 'exact' },
      value: Number(text.replaceAll(',', '')),
    }));

/** 0.16和0.18个百分点: the unit of the second number is that of the first. */
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
