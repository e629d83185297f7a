const HAN_DIGITS = '〇一二三四五六七八九';

const inHan = (year: number): string =>
  [...String(year)].map((digit) => HAN_DIGITS[Number(digit)]).join('');

/** However its zeros are written: 二〇二五, 二零二五, 二○二五. */
const anyZero = (year: number): string => inHan(year).replaceAll('〇', '[〇零○]');

/**
 * A heading, title or slug of last year as it is said this year: the year reported on and the one after it, which plans are for,
 * each move on by one. Years further off stay (2020 is when something was founded), and so does every other number.
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
