import type { MetricFact } from '../facts';
import { equal, isUnitCode } from '../quantity';

/** One year of an indicator: the figure that it is compared by, and what the year's reports say besides. */
export interface YearFigure {
  figure: MetricFact;
  /** Other figures for the same year that do not say the same. */
  others: MetricFact[];
}

/**
 * The figure of one year, of all that its reports state. An exact one before one that is hedged (近, 多),
 * one number before a range, and the first in the report before the later: prose says 近12万 in the
 * lead and 119,860 where it counts.
 */
export function figureOf(stated: [MetricFact, ...MetricFact[]]): YearFigure {
  const [figure = stated[0], ...rest] = [...stated].sort((a, b) => vagueness(a) - vagueness(b));
  return { figure, others: rest.filter((other) => !saysTheSame(figure, other)) };
}

function vagueness({ value, qualifier }: MetricFact): number {
  if (value === null) return 2;
  return qualifier === 'exact' ? 0 : 1;
}

function saysTheSame(a: MetricFact, b: MetricFact): boolean {
  const [one, other] = [a.unit, b.unit];
  if (!isUnitCode(one) || !isUnitCode(other)) return a.value === b.value && one === other;
  return equal({ ...a, unit: one }, { ...b, unit: other });
}
