const HAN_DIGITS = '〇一二三四五六七八九';

const inHan = (year: number): string =>
  [...String(year)].map((digit) => HAN_DIGITS[Number(digit)]).join('');

/** Returns a pattern for every way to write zero: 二〇二五, 二零二五, 二○二五. */
const anyZero = (year: number): string => inHan(year).replaceAll('〇', '[〇零○]');

/**
 * Moves the years in a heading, title or slug on by one: the year reported on, and the year after it, which plans are
 * for. Other years stay (2020 may be the year of foundation), and so do all other numbers.
 */
export function shiftYears(text: string, from: number): string {
  const years = [from, from + 1];
  const found = [
    ...years.map((year) => `(?<![\\d.])${year}(?![\\d.])`),
    ...years.map((year) => `${anyZero(year)}(?=年)`),
  ];
  return text.replace(new RegExp(found.join('|'), 'g'), (year) =>
    /\d/.test(year)
      ? String(Number(year) + 1)
      : inHan(years.find((one) => new RegExp(anyZero(one)).test(year))! + 1),
  );
}
