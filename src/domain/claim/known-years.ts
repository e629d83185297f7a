/**
 * A report without a year still names 2023, but what last year means there is unknown: as not a number it stays in every
 * period that is counted from it.
 */
export const UNKNOWN_YEAR = NaN;

/** Returns a period, or null if it was counted from a year that is unknown. */
export const ifKnown = (period: string | null): string | null =>
  period?.includes('NaN') ? null : period;

/** Returns the last year of 2022/23: 2023. Without a second year it is the first one. */
export const lastOf = (first: string, last: string | undefined): string =>
  last ? first.slice(0, 2) + last : first;
