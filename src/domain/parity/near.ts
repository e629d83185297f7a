import type { Amount } from './amount';

/** Prose rounds amounts that it converts. It rounds shares most: a third for 33.3%. */
const [ROUNDING, COARSEST] = [0.012, 0.05];
/**
 * Returns the relative error that the last printed digit of a converted number allows: 2.7 is anything from 2.65 to
 * 2.75.
 */
export function roundingOf(value: number | null): number {
  if (!value) return ROUNDING;
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return Math.min(COARSEST, Math.max(ROUNDING, 10 ** -decimals / 2 / value + 1e-4));
}

/** Whether an amount is a word such as several, which only bounds it. */
export const isVague = ({ qualifier }: Amount): boolean => qualifier === 'several';

/**
 * Whether the numbers of two amounts are the same but for a relative error, where `factor` converts the first to the unit
 * of the second.
 */
export function areNear(
  source: Amount,
  target: Amount,
  factor: number,
  tolerance: number,
): boolean {
  if (source.value !== null && target.value !== null)
    return near(source.value * factor, target.value, tolerance) || isDozen(source, target);
  const [min, max] = endsOf(source).map((end) => end * factor) as [number, number];
  const [otherMin, otherMax] = endsOf(target);
  if (isVague(source) || isVague(target)) return min <= otherMax * 1.001 && otherMin <= max * 1.001;
  return near(min, otherMin, tolerance) && near(max, otherMax, tolerance);
}

/** 十余 can also be a dozen: an inexact 10 to 12 matches 12. */
const isDozen = (source: Amount, target: Amount) =>
  source.qualifier !== 'exact' &&
  target.value === 12 &&
  source.value !== null &&
  source.value >= 10 &&
  source.value <= 12;

function endsOf({ value, min, max, qualifier }: Amount): [number, number] {
  if (value === null) return [min ?? 0, max ?? 0];
  const above = qualifier === 'moreThan' || qualifier === 'atLeast';
  return [value, above ? value * 1.99 : value];
}

/** Whether two numbers are the same but for a relative error. */
export const near = (a: number, b: number, tolerance: number) =>
  Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
