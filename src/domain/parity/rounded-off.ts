import type { Amount } from './amount';

/** Zeros at the end that show a plain number as rounded, and the fewest digits before them: 487,000, but not 300 or 39,200. */
const [ZEROS, DIGITS] = [3, 3];
/** A bound or an `about` shows it too. The amounts may then differ by this share: 5942亿元 is nearly 600 billion. */
const SAID = 0.05;

/**
 * Returns whether one of two amounts in one unit is the other one rounded, and says so by its zeros (48.73万 as 487,000) or by
 * a word on the right side: 39218元 as about 39,200, 5942亿 as nearly 600 billion, 5142亿 as over 500 billion.
 */
export const areRoundedOff = (one: Amount, other: Amount): boolean =>
  isRoundedFrom(one, other) || isRoundedFrom(other, one);

function isRoundedFrom(coarse: Amount, { value: fine }: Amount): boolean {
  const { value, text = '' } = coarse;
  if (value === null || fine === null || value === fine) return false;
  const zeros = zerosOf(value);
  const off = Math.abs(value - fine);
  if (zeros <= zerosOf(fine) || off > 10 ** zeros / 2) return false;
  const digits = String(value).length - zeros;
  const isByZeros = zeros >= ZEROS && digits >= DIGITS && text.includes('000');
  return isByZeros || (off <= SAID * value && isOnItsSide(coarse, value - fine));
}

const zerosOf = (value: number) => /0*$/.exec(String(Math.abs(value)))![0].length;

/** Whether a word says that the other amount is on this side. */
function isOnItsSide({ qualifier }: Amount, excess: number): boolean {
  if (qualifier === 'about') return true;
  if (qualifier === 'nearly' || qualifier === 'lessThan') return excess > 0;
  return (qualifier === 'moreThan' || qualifier === 'atLeast') && excess < 0;
}
