import type { Edition, PublishedMetric } from '../edition';
import type { Metric, Report } from '../report';
import { isUnitCode, conversion, UNITS } from '../quantity';
import { labelCore } from './same-label';
import { statedBy, type Stated } from './stated';

/**
 * By how much a figure may differ from last year's before somebody is asked to look: half as much again, or half. Less is how
 * work goes from year to year; more is as often a slip of a place (30万 for 3万) as a good year.
 */
export const LARGE_CHANGE = 0.5;

export type Standing = 'open' | 'waived' | 'met' | 'large-change';

/** A figure that last year stated and this year's report should. */
export interface Expected {
  /** Its key in last year's report. */
  key: string;
  label: string;
  section: { key: string; heading: string | null };
  indicator: { key: string; name: string } | null;
  was: Stated;
  standing: Standing;
  /** This year's figure; null while it is open. */
  now: (Stated & { key: string; section: string }) | null;
  /** Of last year's value, two decimals; null where it cannot be said. */
  percent: number | null;
}

/** What is expected of this year's report, and what is in it that last year did not state. */
export interface Expectations {
  expected: Expected[];
  /** Keys and words of figures that are new this year. */
  fresh: (Stated & { key: string; section: string })[];
}

/** What is looked at of last year's report. */
export type LastYear = Pick<Edition, 'year' | 'sections'>;

interface Candidate {
  metric: Metric;
  /** The core of its label. */
  core: string;
  section: string;
}

/**
 * Holds a report to what the report of the year before stated: a figure is met by one of the same indicator, else by one of the
 * same label that is counted in the same kind of unit and of the same kind of change. Each meets one at most.
 * @param waived labels that an editor said are not stated any more
 */
export function expectationsOf(
  previous: LastYear,
  report: Report,
  waived: ReadonlySet<string> = new Set(),
): Expectations {
  const waiting = figuresOf(previous);
  const candidates = candidatesIn(report);
  const taken = new Set<Candidate>();
  const met = new Map<Waiting, Candidate>();
  for (const fits of [byIndicator, byLabelHere, byLabel]) {
    for (const one of waiting) {
      if (met.has(one)) continue;
      const found = candidates.find((each) => !taken.has(each) && fits(one, each));
      if (!found) continue;
      met.set(one, found);
      taken.add(found);
    }
  }
  return {
    expected: waiting.map((one) => expectedOf(one, met.get(one) ?? null, waived)),
    fresh: candidates.filter((candidate) => !taken.has(candidate)).map(said),
  };
}

interface Waiting {
  metric: PublishedMetric;
  core: string;
  section: { key: string; heading: string | null };
}

/** The figures that a report states of its own year; what it restates of earlier ones is not expected again. */
function figuresOf({ sections, year }: LastYear): Waiting[] {
  return sections.flatMap(({ key, heading, metrics }) =>
    metrics
      .filter(({ period }) => isOwn(period, year))
      .map((metric) => ({ metric, core: labelCore(metric.label), section: { key, heading } })),
  );
}

const candidatesIn = ({ sections, year }: Report): Candidate[] =>
  sections.flatMap(({ key, metrics }) =>
    metrics
      .filter(({ period }) => isOwn(period, year))
      .map((metric) => ({ metric, core: labelCore(metric.label), section: key })),
  );

/** Of no other year as a whole. */
const isOwn = (period: string | null | undefined, year: number | null) =>
  !period || !/^\d{4}$/.test(period) || Number(period) === year;

const byIndicator = ({ metric }: Waiting, { metric: candidate }: Candidate): boolean =>
  metric.indicator !== null &&
  metric.indicator.key === (candidate.indicator ?? null) &&
  isAlike(metric, candidate);

const byLabelHere = (waiting: Waiting, candidate: Candidate): boolean =>
  waiting.section.key === candidate.section && byLabel(waiting, candidate);

/** Two indicators are two things, whatever they are called. */
const byLabel = ({ metric, core }: Waiting, { metric: candidate, ...other }: Candidate): boolean =>
  core !== '' &&
  core === other.core &&
  !(metric.indicator && candidate.indicator) &&
  isAlike(metric, candidate);

/** Counted in units that convert, of as long a time, and a total or a change like the other. */
function isAlike(metric: PublishedMetric, candidate: Metric): boolean {
  return (
    dimensionOf(metric.unit) === dimensionOf(candidate.unit) &&
    (metric.change ?? 'none') === (candidate.change ?? 'none') &&
    (metric.basis ?? null) === (candidate.basis ?? null) &&
    lengthOf(metric.period) === lengthOf(candidate.period)
  );
}

const dimensionOf = (unit: string): string => (isUnitCode(unit) ? UNITS[unit].dimension : unit);

/** `H1`, `Q3`, `03` of a year; nothing for the whole of it. */
const lengthOf = (period: string | null | undefined): string =>
  period ? period.replace(/\d{4}-?/g, '') : '';

function expectedOf(
  { metric, section }: Waiting,
  found: Candidate | null,
  waived: ReadonlySet<string>,
): Expected {
  const percent = found ? percentBetween(metric, found.metric) : null;
  const { key, label, indicator } = metric;
  return {
    ...{ key, label, section, was: statedBy(metric), percent },
    indicator: indicator && { key: indicator.key, name: indicator.name },
    standing: standingOf(label, found, percent, waived),
    now: found && said(found),
  };
}

function standingOf(
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

const said = ({ metric, section }: Candidate) => ({
  ...statedBy(metric),
  ...{ key: metric.key, section },
});

/** By how much of last year's value this year's is more, in percent. */
function percentBetween(was: PublishedMetric, now: Metric): number | null {
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
