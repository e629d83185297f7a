import type { MetricFact } from '../facts';
import { equal, isUnitCode } from '../quantity';
import { isOfOtherLength } from './period';

/** One year of an indicator: the figure that it is compared by, and what the year's reports say besides. */
export interface YearFigure {
  figure: MetricFact;
  /** Other figures for the same year that do not say the same. */
  others: MetricFact[];
}

/**
 * The figure of one year, of all that its reports state. An exact one before one that is hedged (近, 多),
 * one number before a range, that of a later report, which restates the year, before that of its own, and the first
 * in the report before the later: prose says 近12万 in the lead and 119,860 where it counts.
 */
export function figureOf(stated: [MetricFact, ...MetricFact[]]): YearFigure {
  const [figure = stated[0], ...rest] = [...stated].sort(
    (a, b) => vagueness(a) - vagueness(b) || b.report.year - a.report.year,
  );
  return { figure, others: rest.filter((other) => !saysTheSame(figure, other)) };
}

function vagueness(fact: MetricFact): number {
  if (isOfOtherLength(fact)) return 3;
  if (fact.value === null) return 2;
  return fact.qualifier === 'exact' ? 0 : 1;
}

function saysTheSame(a: MetricFact, b: MetricFact): boolean {
  const [one, other] = [a.unit, b.unit];
  if (!isUnitCode(one) || !isUnitCode(other)) return a.value === b.value && one === other;
  return equal({ ...a, unit: one }, { ...b, unit: other });
}
