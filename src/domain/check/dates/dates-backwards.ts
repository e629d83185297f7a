import type { Language } from '../../quantity';
import { placeIn } from '../places';
import { rule, type Line } from '../rule';
import { datesIn, type PrintedDate } from './printed';
import { datesBackwards as described } from '../../rules/dates-backwards';

const TO: Record<Language, RegExp> = {
  zh: /^(?:起|开始)?(?:[至到]|[-~—–－]+)$/,
  en: /^ ?(?:to|until|through|-|–|—) ?$/,
};
/** 2025—2023年 */
const YEARS = /(?<![\d.])((?:19|20)\d\d)年?(?:[-~—–－至到]+)((?:19|20)\d\d)年(?!代)/g;
/** 5月20日至10日 */
const DAYS = /(?<![\d.])\d{1,2}月(\d{1,2})[日号]?(?:[至到]|[-~—–－]+)(\d{1,2})[日号]/g;

/** A period does not end before it begins. Months without years may extend into the next year and are not checked. */
export const datesBackwards = rule(described, ({ lines, language }) =>
  lines.flatMap((line) =>
    [...ranges(line, language), ...short(line, language)].map(([start, end]) => ({
      place: placeIn(line, start, end),
      actual: line.text.slice(start, end),
    })),
  ),
);

function ranges({ text }: Line, language: Language): [number, number][] {
  const dates = datesIn(text, language);
  return dates.slice(1).flatMap((last, at): [number, number][] => {
    const first = dates[at]!;
    const isRange = TO[language].test(text.slice(first.end, last.start));
    return isRange && endsBefore(first, last) ? [[first.start, last.end]] : [];
  });
}

/** Ranges whose second date omits parts that the first one states. */
const SHORT: Readonly<Record<Language, readonly RegExp[]>> = { zh: [YEARS, DAYS], en: [] };

const short = ({ text }: Line, language: Language): [number, number][] =>
  SHORT[language].flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .filter(([, first, last]) => Number(last) < Number(first))
      .map(({ 0: all, index }): [number, number] => [index, index + all.length]),
  );

/** Returns whether the second date is earlier than the first, by the parts that both state. */
function endsBefore(first: PrintedDate, last: PrintedDate): boolean {
  const [from, to] = [first.year, last.year];
  if (from !== null && to !== null && from !== to) return to < from && hasMonth(first, last);
  const isSameYear = from !== null && to !== null;
  // May 20 to May 10, 2024; but December to February may be in two years
  if (!isSameYear && first.month !== last.month) return false;
  if (first.month === null || last.month === null) return false;
  if (first.month !== last.month) return last.month < first.month;
  return first.day !== null && last.day !== null && last.day < first.day;
}

/** Returns whether one of the dates has a month. Ranges of years have their own pattern. */
const hasMonth = (...dates: PrintedDate[]) => dates.some(({ month }) => month !== null);
