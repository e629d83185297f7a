import type { MetricFact } from '../facts';
import { roundedAlike } from '../quantity/precision';
import { inUnitOf } from './in-unit';
import { isOfOtherLength } from './period';

/** The largest relative difference at which two numbers, one of them with 约 or 近, can be the same amount. */
export const NEAR = 0.1;

/**
 * Returns what earlier reports stated for the year of a figure in a later report, the earliest first. A rounded or
 * hedged number that may be the same amount (18.6万 and 186,420, 近12万 and 119,860) is not restated.
 */
export function restatedBy(figure: MetricFact, others: readonly MetricFact[]): MetricFact[] {
  return others
    .filter((other) => other.report.year < figure.report.year && !isOfOtherLength(other))
    .filter((other) => contradicts(other, figure))
    .sort((a, b) => a.report.year - b.report.year);
}

/** Returns whether the earlier statement contradicts the later one. Units that do not convert cannot contradict. */
function contradicts(was: MetricFact, now: MetricFact): boolean {
  const value = inUnitOf(was.unit, now);
  if (value === null) return false;
  if (was.value === null) return value < (was.min ?? value) || value > (was.max ?? value);
  switch (was.qualifier) {
    case 'moreThan':
    case 'atLeast':
      return value < was.value;
    case 'lessThan':
    case 'atMost':
      return value > was.value;
    case 'exact':
      return now.qualifier === 'exact' ? isAnother(was, now, value) : !isNear(was.value, value);
    default:
      return !isNear(was.value, value);
  }
}

const isNear = (was: number, now: number) => Math.abs(now - was) <= NEAR * Math.abs(was);

const isAnother = (was: MetricFact, now: MetricFact, value: number): boolean =>
  was.value !== value &&
  !roundedAlike({ text: was.text, value: was.value! }, { text: now.text, value });
