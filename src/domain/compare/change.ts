import type { MetricFact } from '../facts';
import { inUnitOf } from './in-unit';
import { yearOf } from './period';

/** Why two years cannot be compared without a caution. */
export type ChangeFlag =
  | 'year-missing'
  | 'unit-changed'
  | 'definition-changed'
  | 'approximate'
  | 'range'
  | 'restated'
  | 'stated-differently';

/** The change of a figure since an earlier year. */
export interface Change {
  /** The earlier year: the last one before that states the figure. */
  year: number;
  /** The later value minus the earlier one, in `unit`. Null if one is a range, or the units do not convert. */
  value: number | null;
  /** The unit of the later year. The difference of two percentages is in percentage points. */
  unit: string;
  /**
   * The change in percent of the earlier value, to two decimals. Null for percentages, and if the earlier value is 0.
   */
  percent: number | null;
  flags: ChangeFlag[];
}

/**
 * Compares a figure with the previous one. A hedged figure (近, 多) is compared by the number that it names and gets
 * the flag `approximate`. A range names no single number, so it has no change, only the flag `range`.
 */
export function changeBetween(earlier: MetricFact, later: MetricFact): Change {
  const [from, to] = [inUnitOf(later.unit, earlier), later.value];
  const value = from === null || to === null ? null : tidy(to - from);
  const isShare = later.unit === 'percent';
  return {
    year: yearOf(earlier),
    value,
    unit: isShare ? 'percentagePoint' : later.unit,
    percent: value === null || !from || isShare ? null : percentOf(value, from),
    flags: flagsOf(earlier, later),
  };
}

const percentOf = (value: number, from: number) =>
  Math.round((value / Math.abs(from)) * 10_000) / 100;

/** Removes the error of binary fractions: 1.5 − 1.2 is 0.3. */
const tidy = (value: number) => Number(value.toPrecision(12));

function flagsOf(earlier: MetricFact, later: MetricFact): ChangeFlag[] {
  const both = [earlier, later];
  const flags: [ChangeFlag, boolean][] = [
    ['year-missing', yearOf(later) - yearOf(earlier) > 1],
    ['unit-changed', earlier.unit !== later.unit],
    ['definition-changed', definitionOf(earlier) !== definitionOf(later)],
    ['range', both.some(({ value }) => value === null)],
    ['approximate', both.some(({ value, qualifier }) => value !== null && qualifier !== 'exact')],
  ];
  return flags.filter(([, holds]) => holds).map(([flag]) => flag);
}

/** Line breaks and spaces do not change a definition. */
const definitionOf = ({ indicator }: MetricFact) =>
  (indicator?.definition ?? '').replace(/\s+/g, '');
