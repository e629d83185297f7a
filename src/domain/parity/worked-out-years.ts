import type { Bead } from './bead';
import type { Span } from './passage';

/** 比10年前的2010年 is from 2010 to 2020: the length of time leads from one year to the other. */
export const isCountedTo = (year: number, { source }: Bead): boolean =>
  source.some(({ passage: { text }, numerals, namedYears }) =>
    numerals.some(
      ({ value, end }) =>
        value > 1 &&
        value < MOST_YEARS &&
        text.charAt(end) === '年' &&
        (namedYears.has(year - value) || namedYears.has(year + value)),
    ),
  );
const MOST_YEARS = 100;

/** Whether a year is next to a year of the report, so that a translator may have worked it out from words unknown to us. */
export const mayBeOfReport = (year: number, ofReport: readonly (number | undefined)[]): boolean =>
  ofReport.some((one) => one !== undefined && Math.abs(one - year) <= 1);

/**
 * Whether a translator may give the year of today, which the source does not name: with a day of which the source has only
 * the month, or for 今年 in a year later than any that the source names.
 */
export function mayBeWorkedOut(
  { year, span: { passage, start } }: { year: number; span: Span },
  { source }: Bead,
  known: ReadonlySet<number>,
): boolean {
  const texts = source.map(({ passage: { text } }) => text);
  const isOfDay = OF_DAY.test(passage.text.slice(Math.max(0, start - LONGEST_DAY), start));
  if (isOfDay && texts.some((text) => DAY_ZH.test(text))) return true;
  return year > Math.max(...known) && texts.some((text) => /今[年天]|本年|当前|目前/.test(text));
}
const OF_DAY = /\b[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? $|\b\d{1,2} [A-Z][a-z]{2,8},? $/;
const LONGEST_DAY = 18;
const DAY_ZH = /(?<!年)(?<![\d年])\d{1,2}月\d{1,2}[日号]|(?<![\d月年])\d{1,2}[日号]/;
