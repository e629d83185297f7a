import type { Metric, Qualifier } from '../../../domain/report';

/** The sign for each qualifier of an inexact figure. */
const SIGNS: Partial<Record<Qualifier, string>> = {
  ...{ about: '≈ ', nearly: '≈ ', several: '≈ ' },
  ...{ moreThan: '> ', atLeast: '≥ ', lessThan: '< ', atMost: '≤ ' },
};

type Amount = Pick<Metric, 'value' | 'min' | 'max' | 'qualifier'>;

/** Returns the value of a figure with its unit and the sign of its qualifier. */
export function amountOf(
  { value, min, max, qualifier }: Amount,
  unit: string,
  locale: string,
): string {
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const number = (one: number | null) => (one === null ? '' : plain.format(one));
  const amount = value === null ? `${number(min)}–${number(max)}` : number(value);
  return `${SIGNS[qualifier] ?? ''}${amount} ${unit}`.trim();
}

/** Whether an amount repeats the text before it: 21 个 after 21个. */
export const isAsPrinted = (text: string, amount: string): boolean => bare(text) === bare(amount);

/** Ignores spaces, thousands separators and the width of letters. Treats "percent" as %. */
const bare = (words: string): string =>
  words
    .normalize('NFKC')
    .replace(/\s+|(?<=\d),(?=\d{3})/g, '')
    .toLowerCase()
    .replace(/percent$/, '%');
