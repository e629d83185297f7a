const HAN_DIGITS = '零一二三四五六七八九';
const FIRST_CIRCLED = 0x2460;
const CIRCLED = 20;
const HEAVENLY_STEMS = '甲乙丙丁戊己庚辛壬癸';

/** How each format prints a number (ECMA-376 Part 1 §17.18.59). Other formats print it as a decimal. */
export const FORMATS: Readonly<Record<string, (n: number) => string>> = {
  chineseCounting: han,
  chineseCountingThousand: han,
  chineseLegalSimplified: (n) => han(n, '零壹贰叁肆伍陆柒捌玖', '拾'),
  japaneseCounting: han,
  ideographDigital: han,
  taiwaneseCounting: han,
  taiwaneseCountingThousand: han,
  ideographTraditional: (n) => HEAVENLY_STEMS[n - 1] ?? String(n),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalFullWidth: (n) =>
    [...String(n)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join(''),
  decimalZero: (n) => String(n).padStart(2, '0'),
  lowerLetter: (n) => letter(n, 0x61),
  upperLetter: (n) => letter(n, 0x41),
  lowerRoman: (n) => roman(n).toLowerCase(),
  upperRoman: roman,
  // LibreOffice writes %1 for headings that have no number.
  none: () => '',
};

/** Two digits are enough for the parts of a report: 十一, 二十, 三十二. */
function han(n: number, digits = HAN_DIGITS, tenth = '十'): string {
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  if (n > 99) return String(n);
  const ten = tens === 0 ? '' : `${tens > 1 ? digits[tens] : ''}${tenth}`;
  return ten + (ones > 0 || tens === 0 ? digits[ones] : '');
}

function circled(n: number): string {
  return n >= 1 && n <= CIRCLED ? String.fromCharCode(FIRST_CIRCLED + n - 1) : String(n);
}

/** a … z, then aa, bb: each round of the alphabet repeats the letter once more. */
const letter = (n: number, first: number): string =>
  n < 1 || n > 260
    ? String(n)
    : String.fromCharCode(first + ((n - 1) % 26)).repeat(Math.ceil(n / 26));

const ROMAN = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(n: number): string {
  if (n < 1 || n > 3999) return String(n);
  let [left, words] = [n, ''];
  for (const [value, sign] of ROMAN) {
    for (; left >= value; left -= value) words += sign;
  }
  return words;
}
