import { DIGITS, MULTIPLIERS } from './lexicon.zh';

/**
 * Returns the value of a number in Han numerals, as it is spoken: 一千二百 is 1200, 三十五万 350000, 一点五 1.5, 二〇二四 2024, 一百二
 * 120, 一万零十二 10012, 廿三 23. Null if the characters do not form one number, such as 一万六七.
 */
export function fromHan(numeral: string): number | null {
  const [whole = '', decimals] = spoken(numeral).split('点');
  const integer = /[十百千万亿]/.test(whole)
    ? (fromPlaced(whole) ?? fromMultiplied(whole))
    : fromDigits(whole);
  if (integer === null || decimals === undefined) return integer;
  const fraction = digitsOf(decimals);
  return fraction === null ? null : Number(`${integer}.${fraction}`);
}

const ONE = '[〇零一二三四五六七八九]';
const PLACED = new RegExp(`^(?:(${ONE}{1,4})亿)?(?:(${ONE}{1,4})万)?(${ONE}{4})?$`);
/** Fewer digits in a row may be a range: 一万六七, 三五万. */
const FEWEST_PLACED = 3;

/**
 * Returns the value of a number whose digits newspapers print in their places between 亿, 万 and the end: 一一七一万七五九八, 三万五九一五.
 * Null if it is not printed so.
 */
function fromPlaced(numeral: string): number | null {
  const parts = PLACED.exec(numeral)?.slice(1);
  if (!parts?.some((part) => part !== undefined && part.length >= FEWEST_PLACED)) return null;
  const [first] = parts.filter((part) => part !== undefined);
  const isWhole = parts.every((part) => part === undefined || part === first || part.length === 4);
  return isWhole
    ? parts.reduce((total, part = '') => total * 1e4 + (fromDigits(part) ?? 0), 0)
    : null;
}

/** 廿, 卅 and 卌 are tens in one character; 单 after 百 is 零: 一百单八. */
const TENS: Readonly<Record<string, string>> = { 廿: '二十', 卅: '三十', 卌: '四十', 单: '零' };
const spoken = (numeral: string): string =>
  numeral.replace(/[廿卅卌单]/g, (one) => TENS[one] ?? one);

/** Returns the value of a number in digits or in Han numerals. */
export const numberOf = (numeral: string): number | null =>
  /\d/.test(numeral) ? Number(numeral) : fromHan(numeral);

function fromDigits(digits: string): number | null {
  const found = digitsOf(digits);
  return found === null ? null : Number(found);
}

/** 〇五 is 05: after a point the zeros at the beginning count. */
function digitsOf(printed: string): string | null {
  const values = [...printed].map((digit) => DIGITS[digit]);
  return values.length === 0 || values.some((value) => value === undefined)
    ? null
    : values.join('');
}

/** The state while a number is read. Sections below 万 and 亿 are read one by one. */
interface Reading {
  total: number;
  section: number;
  digit: number | null;
  /** The place of the last multiplier. It is 10 after a 零, so that the next digit counts ones. */
  place: number;
}

/** 三亿五千万 is 3 × 10⁸ + 5000 × 10⁴. */
function fromMultiplied(numeral: string): number | null {
  const reading: Reading = { total: 0, section: 0, digit: null, place: 1 };
  for (const character of numeral) {
    const multiplier = MULTIPLIERS[character];
    const read = multiplier ? multiply(reading, multiplier) : addDigit(reading, character);
    if (!read) return null;
  }
  const { total, section, digit, place } = reading;
  // A last digit counts in the next lower place: 一百二 is 120, but 一百零二 is 102.
  return total + section + (digit ?? 0) * Math.max(1, place / 10);
}

/** Returns false if two digits follow each other. They name a range (一万六七) or are not a number. */
function addDigit(reading: Reading, character: string): boolean {
  const digit = DIGITS[character];
  if (digit === undefined || reading.digit !== null) return false;
  if (digit === 0) reading.place = 10;
  else reading.digit = digit;
  return true;
}

/** Returns false if a higher place follows a lower one in the same section: 三百五千. */
function multiply(reading: Reading, multiplier: number): boolean {
  const { section, digit } = reading;
  if (multiplier >= 1e4) {
    reading.total = withSection(reading.total, section + (digit ?? 0), multiplier);
    reading.section = 0;
  } else {
    if (section % (multiplier * 10) !== 0) return false;
    reading.section = section + (digit ?? 1) * multiplier;
  }
  reading.digit = null;
  reading.place = multiplier;
  return true;
}

/** 万 after 亿 multiplies only its own section. 亿 after 万 multiplies everything before it: 三万亿, 一万二千亿. */
const withSection = (total: number, section: number, multiplier: number): number =>
  total < multiplier ? (total + section || 1) * multiplier : total + section * multiplier;
