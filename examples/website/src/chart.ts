/** A year of an indicator, as the API answers it. */
export interface Year {
  year: number;
  text: string;
  value: number | null;
  min: number | null;
  max: number | null;
}

/** A bar of a chart; lengths are parts of the chart's height, from 0 to 1. */
export interface Bar {
  year: number;
  text: string;
  /** Its value alone, where the words have no room; null of a range. */
  value: number | null;
  /** Where it begins, from below; more than 0 for a range. */
  from: number;
  to: number;
}

/**
 * The bars of an indicator, one for each year that states it, the earliest first. The axis begins at 0: a bar that does not
 * would lie. A range is a bar between its ends. Empty where there are no two years to compare, or one of them is below 0,
 * which these bars cannot show.
 */
export function barsOf(years: readonly Year[]): Bar[] {
  const ends = years.map(({ value, min, max }) =>
    value === null ? [min ?? 0, max ?? min ?? 0] : [0, value],
  );
  const top = Math.max(...ends.flat());
  if (years.length < 2 || !(top > 0) || Math.min(...ends.flat()) < 0) return [];
  return years.map(({ year, text, value }, nth) => {
    const [from = 0, to = 0] = ends[nth] ?? [];
    return { year, text, value, from: from / top, to: to / top };
  });
}

/** The widest amount that does not touch its neighbour. A sign of Chinese counts as two letters. */
const WIDEST = 13;

const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 2 : 1), 0);

/**
 * The amounts above the bars: the figures as they were written where all of them have room, else their numbers. Half of each
 * would give one bar a currency and leave the next one without.
 */
export function amountsOf(bars: readonly Bar[]): string[] {
  const written = bars.map(({ text }) => text);
  if (written.every((text) => widthOf(text) <= WIDEST)) return written;
  const numbers = bars.map(({ value }) => value?.toLocaleString('en') ?? '');
  return numbers.map((number) => (widthOf(number) <= WIDEST ? number : ''));
}
