import type { Qualifier } from '../report';
import { INFIXES, MULTIPLIERS } from './lexicon.zh';
import { rounded } from './rounded';

/** A number without its unit. `bare`: a multiplier without a digit (万, 百), which alone counts nothing. */
export interface NumberMatch {
  end: number;
  value: number | null;
  min: number | null;
  max: number | null;
  qualifier: Qualifier;
  /** A multiplier stood after the digits (15万), which a range spreads to the left. */
  multiplier: number;
  han: boolean;
  bare: boolean;
}

/** 千 in a pattern, where it begins no unit: kW, km, kg, kV, kPa, 千分点. */
export const THOUSAND = '千(?![瓦米克伏帕]|分点)';
/** 百 in a pattern, where it begins no unit: 百分点, 百帕. */
export const HUNDRED = '百(?!分[点之位比制]|帕)';

/** How a number is printed, and where it ends. */
type Printed = Pick<NumberMatch, 'end' | 'multiplier' | 'han' | 'bare'>;

/** One value, bounded by the word within it (多, 余). Written out, as it is made for every number of a text. */
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

/** What a pattern (flag `y`) finds at a place of a text. */
export function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** 万 is 10,000, 百万 a million, nothing at all 1. */
export const product = (multipliers: string): number =>
  [...multipliers].reduce((all, one) => all * (MULTIPLIERS[one] ?? 1), 1);
