import type { Replacement } from './replace';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** 2024年2月22日, 2024年2月, 2月22日: a whole date, a month of a year, a day of a year. */
const DATE =
  /(?<!\d)(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})[日号])?|(?<!\d)((?:19|20)\d{2})年(?![度间代])/g;

/** Returns the dates of a Chinese text in English: February 22, 2024; February 2024; February 22; 2024. */
export function datesIn(text: string): Replacement[] {
  return [...text.matchAll(DATE)].flatMap((match) => {
    const [all, year, month, day, yearAlone] = match;
    const words = yearAlone ?? dateWords(year, Number(month), day);
    return words ? [{ start: match.index, end: match.index + all.length, words }] : [];
  });
}

function dateWords(year: string | undefined, month: number, day: string | undefined) {
  const name = MONTHS[month - 1];
  if (!name || Number(day) > 31) return null;
  if (!year) return day ? `${name} ${Number(day)}` : null;
  return day ? `${name} ${Number(day)}, ${year}` : `${name} ${year}`;
}
