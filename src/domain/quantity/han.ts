import { DIGITS, MULTIPLIERS } from './lexicon.zh';

/**
 * The value of a number in Han numerals, read as it is spoken: 一千二百 is 1200, 三十五万 350000, 一点五 1.5,
 * 二〇二四 2024, 一百二 120. Null where the characters make no number.
 */
export function fromHan(numeral: string): number | null {
  const [whole = '', decimals] = numeral.split('点');
  const integer = /[十百千万亿]/.test(whole) ? fromMultiplied(whole) : fromDigits(whole);
  if (integer === null || decimals === undefined) return integer;
  const fraction = fromDigits(decimals);
  return fraction === null ? null : Number(`${integer}.${fraction}`);
}

function fromDigits(digits: string): number | null {
  const values = [...digits].map((digit) => DIGITS[digit]);
  if (values.length === 0 || values.some((value) => value === undefined)) return null;
  return Number(values.join(''));
}

/** Sections of 万 and 亿 are read one by one: 三亿五千万 is 3 × 10⁸ + 5000 × 10⁴. */
function fromMultiplied(numeral: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let lastPlace = 1;
  for (const character of numeral) {
    const multiplier = MULTIPLIERS[character];
    if (multiplier === undefined) {
      digit = DIGITS[character] ?? null;
      if (digit === null) return null;
      if (digit === 0) lastPlace = 10;
      continue;
    }
    if (multiplier >= 1e4) {
      total = withSection(total, section + (digit ?? 0), multiplier);
      section = 0;
    } else {
      section += (digit ?? 1) * multiplier;
    }
    digit = null;
    lastPlace = multiplier;
  }
  // A last digit counts in the next lower place: 一百二 is 120, but 一百零二 is 102.
  return total + section + (digit ?? 0) * Math.max(1, lastPlace / 10);
}

/** 万 behind 亿 multiplies its own section only; 亿 behind 万 all that stands before: 三万亿, 一万二千亿. */
const withSection = (total: number, section: number, multiplier: number): number =>
  total < multiplier ? (total + section || 1) * multiplier : total + section * multiplier;
