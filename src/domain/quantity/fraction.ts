/**
 * Returns a share rounded to four decimals, because nobody means more than that by a third. Very small shares such as
 * 十万分之三 keep four significant digits.
 */
export const fraction = (part: number, whole: number): number => {
  const share = part / whole;
  return share < LEAST_SHARE ? Number(share.toPrecision(4)) : Math.round(share * 1e4) / 1e4;
};
/** Below this share, four decimals would leave fewer than two significant digits. */
const LEAST_SHARE = 0.001;
