import { dayExists, monthExists } from '../../calendar';
import { placeIn } from '../places';
import { rule, type Line } from '../rule';
import { datesIn, type PrintedDate } from './printed';
import { impossibleDate as described } from '../../rules/impossible-date';

/** Every date exists: there is no 2月30日 and no thirteenth month, and only leap years have 29 February. */
export const impossibleDate = rule(described, ({ lines, language }) =>
  lines.flatMap((line) =>
    [...datesIn(line.text, language), ...endsOfRanges(line)]
      .filter((date) => !exists(date))
      .map(({ start, end, isCertain }) => ({
        severity: isCertain ? ('error' as const) : ('warning' as const),
        place: placeIn(line, start, end),
        actual: line.text.slice(start, end),
      })),
  ),
);

const RANGE = /(?<![\d.])(\d{1,2})月\d{1,2}[日号]?[至到~—–-]+(\d{1,2})[日号]/g;

/** Returns the second dates of ranges such as 6月28日至31日. Their month is that of the first date. */
const endsOfRanges = ({ text }: Line): PrintedDate[] =>
  [...text.matchAll(RANGE)].map(({ 0: all, 1: month, 2: day, index }) => ({
    ...{ year: null, month: Number(month), day: Number(day), isCertain: true },
    ...{ start: index, end: index + all.length },
  }));

function exists({ year, month, day }: PrintedDate): boolean {
  if (month === null) return true;
  return day === null ? monthExists(month) : dayExists(year, month, day);
}
