import type { Qualifier } from '../report';
import { INFIXES, MULTIPLIERS } from './lexicon.zh';
import { rounded } from './rounded';

/** A number without its unit. `bare`: a multiplier without a digit (万, 百), which alone is not a figure. */
export interface NumberMatch {
  end: number;
  value: number | null;
  min: number | null;
  max: number | null;
  qualifier: Qualifier;
  /** The multiplier after the digits (15万). A range applies it to its first number as well. */
  multiplier: number;
  han: boolean;
  bare: boolean;
}

/** A pattern for 千 where it does not begin a unit: kW, km, kg, kV, kPa, 千分点. */
export const THOUSAND = '千(?![瓦米克伏帕]|分点)';
/** A pattern for 百 where it does not begin a unit: 百分点, 百帕. */
export const HUNDRED = '百(?!分[点之位比制]|帕)';
/** A pattern for 兆 where it is a trillion, as Taiwan counts money: 2.3兆元, 2兆3400亿元. Elsewhere it is mega: 兆瓦. */
export const TRILLION =
  '兆(?=\\d[\\d,]*(?:\\.\\d+)?亿|[多余]?(?:[美日韩欧]|新?台|人民)?(?:元|币|圆|金)|[多余]?英镑)';

/** How a number is printed, and where it ends. */
type Printed = Pick<NumberMatch, 'end' | 'multiplier' | 'han' | 'bare'>;

/**
 * Builds the match of one value. A word within the number (多, 余) bounds the value. Every field is written out because
 * this runs for each number of a text.
 */
export function exactly(value: number, word: string, printed: Printed): NumberMatch {
  return {
    value: rounded(value),
    min: null,
    max: null,
    qualifier: INFIXES[word] ?? 'exact',
    end: printed.end,
    multiplier: printed.multiplier,
    han: printed.han,
    bare: printed.bare,
  };
}

/** Runs a pattern (flag `y`) at one offset of a text. */
export function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Multiplies multipliers: 万 is 10,000, 百万 a million. An empty string is 1. */
export const product = (multipliers: string): number =>
  [...multipliers].reduce((all, one) => all * (MULTIPLIERS[one] ?? 1), 1);
