import type { Metric, Qualifier } from '../../../domain/report';

/** What makes a figure less than exact, in one sign. */
const SIGNS: Partial<Record<Qualifier, string>> = {
  ...{ about: '≈ ', nearly: '≈ ', several: '≈ ' },
  ...{ moreThan: '> ', atLeast: '≥ ', lessThan: '< ', atMost: '≤ ' },
};

type Amount = Pick<Metric, 'value' | 'min' | 'max' | 'qualifier'>;

/** The value of a figure with its unit and what makes it less than exact. */
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

/** Whether an amount says no more than the text that stands before it: 21 个 after 21个. */
export const isAsPrinted = (text: string, amount: string): boolean => bare(text) === bare(amount);

/** Spaces, the commas of thousands and the width of letters say nothing; % is percent. */
const bare = (words: string): string =>
  words
    .normalize('NFKC')
    .replace(/\s+|(?<=\d),(?=\d{3})/g, '')
    .toLowerCase()
    .replace(/percent$/, '%');
