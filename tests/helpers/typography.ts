/** The same text, set in another way: each function changes only how marks, digits and spaces are set. */

const HAN = '\\u4e00-\\u9fff';
const BESIDE_DIGITS = new RegExp(
  `(?<=[${HAN}])(?=[A-Za-z0-9])|(?<=[A-Za-z0-9%％])(?=[${HAN}])`,
  'g',
);

/** 近 5 年 */
export const spaced =
  (space: string) =>
  (text: string): string =>
    text.replace(BESIDE_DIGITS, space);

/** ３．２万，５０％ */
export const inFullWidth = (text: string): string =>
  text
    .replace(/(?<=\d)\.(?=\d)/g, '．')
    .replace(/%/g, '％')
    .replace(/[A-Za-z0-9]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));

/** 「…」 for “…” */
export const inCorners = (text: string): string => text.replace(/“/g, '「').replace(/”/g, '」');

/** A point for each Chinese full stop. */
export const withPoints = (text: string): string => text.replace(/。/g, '.');

/** Breaks lines after 40 characters, with an empty line between paragraphs. */
export const wrapped = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => rowsOf(line).join('\n'))
    .join('\n\n');

const WIDTH = 40;

function rowsOf(line: string): string[] {
  const rows = [''];
  let width = 0;
  for (const one of line) {
    const own = one.charCodeAt(0) < 0x2000 ? 0.5 : 1;
    if (width + own > WIDTH && !/[，。、；：？！”」』）》]/.test(one)) {
      rows.push('');
      width = 0;
    }
    rows.push(rows.pop()! + one);
    width += own;
  }
  return rows;
}
