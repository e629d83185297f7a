const DIGITS = 15;

/** A number without what binary fractions add to it: 3 × 21.39 is 64.17. To 15 digits, so that whole numbers stay. */
export const rounded = (value: number): number =>
  Number.isSafeInteger(value) ? value : Number(value.toPrecision(DIGITS));
