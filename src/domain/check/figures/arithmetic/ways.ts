import type { UnitCode } from '../../../quantity';

/** How far one amount is from another one. */
export const differenceOf = (from: number, to: number): number => Math.abs(to - from);
/** By how many percent an amount rose or fell. */
export const rateOf = (from: number, to: number): number => (differenceOf(from, to) / from) * 100;
/** How many times an amount is what it was. */
export const timesOf = (from: number, to: number): number => to / from;

/** Whether a figure says a growth in percent. */
export const isRateOfChange = (unit: UnitCode): boolean => unit === 'percent';
