import type { Bead } from './bead';
import type { Span } from './passage';

/** That of 2023, compared with 52 minutes in 2023: the year of the amount that something is compared with. */
const BASE =
  /\b(?:(?:that|those|the (?:figure|level|number)) (?:of|in|for)|(?:compared (?:with|to)|as against|against|up from|down from|from|than)[^.;]{1,40} in) $/;
/** A change without 上年 also has a base: 增长1.6倍, 由52分钟延长到79分钟. */
const CHANGES_ZH = /[增减升降涨跌倍]|[由从][^，。；]*[到至]|延长|缩短|提高|扩大|收窄/;

/**
 * Returns whether a year is the one before a year of the report, as the base of a change for which the source names no
 * year.
 */
export const isBase = (
  { year, span: { passage, start } }: { year: number; span: Span },
  { source }: Bead,
  years: readonly (number | undefined)[],
): boolean =>
  years.includes(year + 1) &&
  BASE.test(passage.text.slice(Math.max(0, start - 64), start)) &&
  source.some(({ passage: { text } }) => CHANGES_ZH.test(text)) &&
  !source.some(({ namedYears }) => namedYears.has(year));
