import type { UnitCode } from '../../../quantity';

/** Returns the difference of two amounts, without a sign. */
export const differenceOf = (from: number, to: number): number => Math.abs(to - from);
/** Returns by how many percent an amount rose or fell. */
export const rateOf = (from: number, to: number): number => (differenceOf(from, to) / from) * 100;
/** Returns how many times its first value an amount now is. */
export const timesOf = (from: number, to: number): number => to / from;

/** Returns whether a unit states a growth in percent. */
export const isRateOfChange = (unit: UnitCode): boolean => unit === 'percent';
