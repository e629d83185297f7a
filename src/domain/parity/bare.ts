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
