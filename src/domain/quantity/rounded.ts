const DIGITS = 15;

/** Removes floating point error: 3 × 21.39 is 64.17. Rounds to 15 digits, so that whole numbers do not change. */
export const rounded = (value: number): number =>
  Number.isSafeInteger(value) ? value : Number(value.toPrecision(DIGITS));
