/** Returns the difference of two amounts, without a sign. */
export const differenceOf = (from: number, to: number): number => Math.abs(to - from);
/** Returns by how many percent an amount rose or fell. */
export const rateOf = (from: number, to: number): number => (differenceOf(from, to) / from) * 100;
/** Returns how many times its first value an amount now is. */
export const timesOf = (from: number, to: number): number => to / from;
/** Returns by how many times its first value an amount rose: 2 for a rise from 100 to 300. */
export const timesAddedOf = (from: number, to: number): number => (to - from) / from;
/** Returns how many percent of a whole a part is. */
export const shareOf = (part: number, whole: number): number => (part / whole) * 100;
