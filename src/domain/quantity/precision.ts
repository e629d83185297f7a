import type { Quantity } from './quantity';

/** A little more than half, to allow for floating point error. */
const HALF = 0.51;
/** The fewest digits of a rounded amount. With one digit, too many amounts would match. */
const FEWEST_DIGITS = 2;

type Printed = Pick<Quantity, 'text'> & { value: number };

const NUMBER = /\d+(?:\.(\d+))?/g;

const numbersIn = (text: string) => [...text.replaceAll(',', '').matchAll(NUMBER)];

/** Returns half of the last printed digit of an amount, in its unit: 0.05 for 97.7%, 500 for 7.8万元. */
export function halfOfLastDigit({ value, text }: Printed): number {
  const [first, ...more] = numbersIn(text);
  if (more.length > 0) return HALF;
  const scale = first && Number(first[0]) ? Math.abs(value) / Number(first[0]) : 1;
  return 10 ** -(first?.[1]?.length ?? 0) * scale * HALF;
}

/** Returns whether an amount is printed with a multiplier or decimals. A plain count is not rounded. */
export const wasRounded = ({ value, text }: Printed): boolean =>
  !text.replaceAll(',', '').includes(String(Math.abs(value))) || /\./.test(text);

/**
 * Returns whether two different amounts in one unit can be the same amount, one of them printed with fewer digits:
 * 3853亿元 and 385 billion yuan, 1.2亿 and 1.18亿. The coarser one must be rounded, so that 300户 does not match 320户, and
 * have at least two digits.
 */
export function roundedAlike(a: Printed, b: Printed): boolean {
  if (a.value === b.value) return false;
  const [coarse, fine] = halfOfLastDigit(a) > halfOfLastDigit(b) ? [a, b] : [b, a];
  if (!wasRounded(coarse) || digitsIn(coarse.text) < FEWEST_DIGITS) return false;
  return Math.abs(coarse.value - fine.value) <= halfOfLastDigit(coarse);
}

/** Returns the number of significant digits of the only number of a text; 0 if there are several numbers. */
const digitsIn = (text: string): number => {
  const [first, ...more] = numbersIn(text);
  return first && more.length === 0 ? first[0].replace('.', '').replace(/^0+/, '').length : 0;
};
