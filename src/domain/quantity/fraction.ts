/** To four digits, as nobody means more by a third; 十万分之三 keeps those that it has. */
export const fraction = (part: number, whole: number): number => {
  const share = part / whole;
  return share < LEAST_SHARE ? Number(share.toPrecision(4)) : Math.round(share * 1e4) / 1e4;
};
/** Below it, four digits after the point would leave less than two. */
const LEAST_SHARE = 0.001;
