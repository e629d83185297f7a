import type { Edition, PublishedMetric } from '../edition';
import type { Metric, Report } from '../report';
import { isUnitCode, conversion, UNITS } from '../quantity';
import { labelCore } from './same-label';
import { statedBy, type Stated } from './stated';

/**
 * The largest share by which a figure may differ from last year's before an editor is asked to check. A change up to
 * half is usual. A larger one is as often a slip by a power of ten (30万 for 3万) as a good year.
 */
export const LARGE_CHANGE = 0.5;

export type Standing = 'open' | 'waived' | 'met' | 'large-change';

/** A figure that last year's report stated and this year's should state. */
export interface Expected {
  /** The figure's key in last year's report. */
  key: string;
  label: string;
  section: { key: string; heading: string | null };
  indicator: { key: string; name: string } | null;
  was: Stated;
  standing: Standing;
  /** This year's figure; null while it is missing. */
  now: (Stated & { key: string; section: string }) | null;
  /** The change in percent of last year's value, to two decimals; null if it cannot be computed. */
  percent: number | null;
}

/** The figures expected of this year's report, and the figures that last year did not state. */
export interface Expectations {
  expected: Expected[];
  /** The figures that are new this year. */
  fresh: (Stated & { key: string; section: string })[];
}

/** The fields that are read from last year's report. */
export type LastYear = Pick<Edition, 'year' | 'sections'>;

interface Candidate {
  metric: Metric;
  /** The core of the figure's label (see `labelCore`). */
  core: string;
  section: string;
}

/**
 * Compares a report with last year's figures. An expected figure is met by a figure with the same indicator. Without
 * one, it is met by a figure with the same label, the same kind of unit and the same kind of change. Each figure meets
 * at most one.
 * @param waived labels that, as an editor decided, are no longer stated
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

/**
 * Returns the figures that a report states for its own year. Restated figures of earlier years are not expected again.
 */
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

/** Returns whether the period is not a different whole year. */
const isOwn = (period: string | null | undefined, year: number | null) =>
  !period || !/^\d{4}$/.test(period) || Number(period) === year;

const byIndicator = ({ metric }: Waiting, { metric: candidate }: Candidate): boolean =>
  metric.indicator !== null &&
  metric.indicator.key === (candidate.indicator ?? null) &&
  isAlike(metric, candidate);

const byLabelHere = (waiting: Waiting, candidate: Candidate): boolean =>
  waiting.section.key === candidate.section && byLabel(waiting, candidate);

/** Two different indicators never match, even with the same label. */
const byLabel = ({ metric, core }: Waiting, { metric: candidate, ...other }: Candidate): boolean =>
  core !== '' &&
  core === other.core &&
  !(metric.indicator && candidate.indicator) &&
  isAlike(metric, candidate);

/**
 * Returns whether two figures have units that convert, the same kind of change, the same basis and the same length of
 * period.
 */
function isAlike(metric: PublishedMetric, candidate: Metric): boolean {
  return (
    dimensionOf(metric.unit) === dimensionOf(candidate.unit) &&
    (metric.change ?? 'none') === (candidate.change ?? 'none') &&
    (metric.basis ?? null) === (candidate.basis ?? null) &&
    lengthOf(metric.period) === lengthOf(candidate.period)
  );
}

const dimensionOf = (unit: string): string => (isUnitCode(unit) ? UNITS[unit].dimension : unit);

/** Returns `H1`, `Q3` or `03` for a part of a year, and an empty string for a whole year. */
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

/** Returns whether the change is larger than `LARGE_CHANGE`, up or down. */
const isLarge = (percent: number): boolean =>
  percent > LARGE_CHANGE * 100 || percent < -LARGE_CHANGE * 100;

const said = ({ metric, section }: Candidate) => ({
  ...statedBy(metric),
  ...{ key: metric.key, section },
});

/** Returns the change since last year, in percent of last year's value. */
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
