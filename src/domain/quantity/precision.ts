import type { Quantity } from './quantity';

/** A little more than half, for what binary fractions lose. */
const HALF = 0.51;
/** An amount of one digit is no rounding of another: too many amounts would be one. */
const FEWEST_DIGITS = 2;

type Printed = Pick<Quantity, 'text'> & { value: number };

const NUMBER = /\d+(?:\.(\d+))?/g;

const numbersIn = (text: string) => [...text.replaceAll(',', '').matchAll(NUMBER)];

/** Half of the last digit of an amount as printed, in its unit: 0.05 of 97.7%, 500 of 7.8万元. */
export function halfOfLastDigit({ value, text }: Printed): number {
  const [first, ...more] = numbersIn(text);
  if (more.length > 0) return HALF;
  const scale = first && Number(first[0]) ? Math.abs(value) / Number(first[0]) : 1;
  return 10 ** -(first?.[1]?.length ?? 0) * scale * HALF;
}

/** Whether an amount is printed with a multiplier or decimals: a count is what it is. */
export const wasRounded = ({ value, text }: Printed): boolean =>
  !text.replaceAll(',', '').includes(String(Math.abs(value))) || /\./.test(text);

/**
 * Whether two amounts of one unit that differ can be one, of which one is printed to fewer digits: 3853亿元 and 385 billion
 * yuan, 1.2亿 and 1.18亿. The coarser one must have been rounded, so that 300户 is not 320户, and to two digits at least.
 */
export function roundedAlike(a: Printed, b: Printed): boolean {
  if (a.value === b.value) return false;
  const [coarse, fine] = halfOfLastDigit(a) > halfOfLastDigit(b) ? [a, b] : [b, a];
  if (!wasRounded(coarse) || digitsIn(coarse.text) < FEWEST_DIGITS) return false;
  return Math.abs(coarse.value - fine.value) <= halfOfLastDigit(coarse);
}

/** How many digits of the one number of a text say something. */
const digitsIn = (text: string): number => {
  const [first, ...more] = numbersIn(text);
  return first && more.length === 0 ? first[0].replace('.', '').replace(/^0+/, '').length : 0;
};
