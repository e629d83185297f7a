import type { PublishedMetric } from '../edition';
import { conversion, isUnitCode } from '../quantity';
import type { Metric } from '../report';
import type { Candidate } from './figures-of';
import { statedBy, type Stated } from './stated';

/**
 * By how much a figure may differ from last year's before somebody is asked to look: half as much again, or half. Less is how
 * work goes from year to year; more is as often a slip of a place (30万 for 3万) as a good year.
 */
export const LARGE_CHANGE = 0.5;

/** Whether this year's report has a figure that last year stated. */
export type Standing = 'open' | 'waived' | 'met' | 'large-change';

/** A figure of this year's report. */
export type Recorded = Stated & { key: string; section: string; indicator: string | null };

/** Returns the standing of an expected figure. */
export function standingOf(
  label: string,
  found: Candidate | null,
  percent: number | null,
  waived: ReadonlySet<string>,
): Standing {
  if (!found) return waived.has(label) ? 'waived' : 'open';
  return percent !== null && isLarge(percent) ? 'large-change' : 'met';
}

/** More than half as much again, or less than half of it. */
const isLarge = (percent: number): boolean =>
  percent > LARGE_CHANGE * 100 || percent < -LARGE_CHANGE * 100;

/** Returns a figure of this year's report as its expectation shows it. */
export const said = ({ metric, section }: Candidate): Recorded => ({
  ...statedBy(metric),
  ...{ key: metric.key, section: section.key, indicator: metric.indicator ?? null },
});

/** By how much of last year's value this year's is more, in percent. */
export function percentBetween(was: PublishedMetric, now: Metric): number | null {
  if (was.value === null || now.value === null || was.value === 0) return null;
  const factor =
    was.unit === now.unit
      ? 1
      : isUnitCode(was.unit) && isUnitCode(now.unit)
        ? conversion(was.unit, now.unit)
        : null;
  if (factor === null) return null;
  const before = was.value * factor;
  return Math.round(((now.value - before) / Math.abs(before)) * 10_000) / 100;
}
