/** `small`: one of several charts in a column of prose. `large`: the main content of its page. */
export type Size = 'small' | 'large';

/** The positions in a chart, in units of the drawing. A page with less room scales the drawing down. */
export interface Layout {
  width: number;
  height: number;
  /** The bars are drawn between these heights. */
  top: number;
  bottom: number;
  /** The width of a year, and the width of its bar. */
  slot: number;
  bar: number;
  /** The size of the letters. */
  text: number;
  /** Whether there is room to write every amount and year. */
  isFull: boolean;
  /** Whether the letters would be too small on a phone. The chart is then scrolled, not scaled. */
  isLong: boolean;
}

/**
 * `most` is the width of the column: three small charts side by side, or one large one. A wider drawing is scaled down,
 * with its letters.
 */
const SIZES = {
  small: { height: 120, most: 230, slot: 56, text: 11 },
  large: { height: 260, most: 700, slot: 150, text: 14 },
};

/** The share of its slot that a bar takes, and its greatest width. */
const BAR = 0.6;
const WIDEST_BAR = 72;
/** The greatest width that is still legible on a phone. */
const LONG = 500;
/** The gap between two amounts, in letters. */
const GAP = 0.5;

/** Returns the layout for so many years. Each year gets room for its amount, if the column has enough. */
export function layoutOf(size: Size, years: number, amounts: readonly string[]): Layout {
  const { height, most, slot: usual, text } = SIZES[size];
  const needed = Math.ceil((Math.max(...amounts.map(lettersOf)) + GAP) * text);
  const slot = Math.min(most / years, Math.max(usual, needed));
  const width = round(slot * years);
  return {
    isLong: width > LONG,
    ...{ width, height, top: text * 1.8, bottom: height - text * 2 },
    ...{ slot, bar: round(Math.min(slot * BAR, WIDEST_BAR)), text, isFull: needed <= slot },
  };
}

/** Returns where the words of a year are written. If only the two ends are written, they stay within the drawing. */
export function anchorOf(
  at: number,
  count: number,
  left: number,
  { slot, width, isFull }: Layout,
): [x: number, side: string] {
  if (isFull) return [round(left + slot / 2), ''];
  if (at === 0) return [0, ' first'];
  return at === count - 1 ? [width, ' last'] : [round(left + slot / 2), ''];
}

export const round = (value: number): number => Number(value.toFixed(1));

/**
 * Returns the width of a text in units of the letter size: a Chinese character is square, a digit a little more than
 * half as wide, and i and l are narrower.
 */
const lettersOf = (text: string) =>
  [...text].reduce(
    (sum, sign) => sum + (sign > '\u2e7f' ? 1 : /[.,il\s]/.test(sign) ? 0.32 : 0.62),
    0,
  );
