import type { MetricFact } from '../facts';
import { inUnitOf } from './in-unit';
import { yearOf } from './period';

/** Why two years may not simply be set against each other. */
export type ChangeFlag =
  | 'year-missing'
  | 'unit-changed'
  | 'definition-changed'
  | 'approximate'
  | 'range'
  | 'restated'
  | 'stated-differently';

/** What became of a figure since the year before. */
export interface Change {
  /** The year compared with: the last one before that states the figure. */
  year: number;
  /** Later minus earlier, in `unit`. Null where one of them is a range, or the units do not convert. */
  value: number | null;
  /** The unit of the later year; percentages differ by percentage points. */
  unit: string;
  /** In percent of the earlier, two decimals. Null for percentages, and where the earlier is 0. */
  percent: number | null;
  flags: ChangeFlag[];
}

/**
 * Compares a figure with the one before. A hedged figure (近, 多) is compared by the number it names and
 * flagged `approximate`; a range names none, so there is no change, only the flag `range`.
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

/** Without what binary fractions leave behind: 1.5 − 1.2 is 0.3. */
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

/** Line breaks and spaces are no part of a definition. */
const definitionOf = ({ indicator }: MetricFact) =>
  (indicator?.definition ?? '').replace(/\s+/g, '');
