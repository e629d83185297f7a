import type { MetricFact } from '../facts';
import { equal, isUnitCode } from '../quantity';
import { halfOfLastDigit, roundedAlike } from '../quantity/precision';
import { isOfOtherLength } from './period';
import { restatedBy } from './restated';

/** One year of an indicator: the figure used for comparison, and the other figures that the reports state. */
export interface YearFigure {
  figure: MetricFact;
  /** Other figures for the same year that state a different amount. */
  others: MetricFact[];
  /** Those of `others` that earlier reports stated and this figure replaces, the earliest first. */
  restates: MetricFact[];
}

/**
 * Chooses the figure of one year from all that the reports state. An exact figure comes before a hedged one (近, 多),
 * and one number before a range. Then a later report, which restates the year, comes before an earlier one. Last, the
 * first in the report comes before the later ones. Prose may say 近12万 in the lead and 119,860 where it counts.
 */
export function figureOf(stated: [MetricFact, ...MetricFact[]]): YearFigure {
  const [figure = stated[0], ...rest] = [...stated].sort(
    (a, b) => vagueness(a) - vagueness(b) || b.report.year - a.report.year,
  );
  const others = rest.filter((other) => !saysTheSame(figure, other));
  const finer = others.find((other) => isFiner(other, figure));
  if (finer) return figureOf([finer, ...stated.filter((one) => one !== figure && one !== finer)]);
  return { figure, others, restates: restatedBy(figure, others) };
}

/** A later report that looks back rounds the earlier count. The count is more precise. */
function isFiner(other: MetricFact, figure: MetricFact): boolean {
  if (vagueness(other) > 0 || other.unit !== figure.unit) return false;
  const [one, two] = [
    { text: other.text, value: other.value! },
    { text: figure.text, value: figure.value ?? NaN },
  ];
  return roundedAlike(one, two) && halfOfLastDigit(one) < halfOfLastDigit(two);
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
