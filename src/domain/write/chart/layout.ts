/** One of several in a column of prose, or the matter of its page. */
export type Size = 'small' | 'large';

/** Where things stand in a chart, in units of the drawing; it is scaled down where there is less room. */
export interface Layout {
  width: number;
  height: number;
  /** Between these heights are the bars. */
  top: number;
  bottom: number;
  /** What a year takes of the width, and its bar of that. */
  slot: number;
  bar: number;
  /** The size of its letters. */
  text: number;
  /** Whether each amount and year has room to be written. */
  isFull: boolean;
  /** Whether a phone would make its letters too small: it is better moved than scaled. */
  isLong: boolean;
}

/** `most` is what a column gives: three small ones side by side, or one. A wider drawing is scaled down, and its letters with it. */
const SIZES = {
  small: { height: 120, most: 230, slot: 56, text: 11 },
  large: { height: 260, most: 700, slot: 150, text: 14 },
};

/** What a bar takes of its slot, and the most that it takes. */
const BAR = 0.6;
const WIDEST_BAR = 72;
/** What a phone still shows legibly. */
const LONG = 500;
/** Between two amounts, in letters. */
const GAP = 0.5;

/** Room for so many years, and for their amounts where they do not touch. */
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

/** Where the words of a year stand. Where only the ends are written they keep within the drawing. */
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

/** How wide it is set, in the size of its letters: Chinese is square, a digit little more than half of it, i and l less. */
const lettersOf = (text: string) =>
  [...text].reduce(
    (sum, sign) => sum + (sign > '\u2e7f' ? 1 : /[.,il\s]/.test(sign) ? 0.32 : 0.62),
    0,
  );
