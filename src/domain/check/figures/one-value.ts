import type { Metric, Place } from '../../report';
import { firstPlaces, placeOf } from '../places';
import { rule, type Checked, type Finding } from '../rule';
import { indicatorTwoValues } from '../../rules/indicator-two-values';

/**
 * An indicator has one value in one report for one time: two exact figures of it disagree. A total may be said roughly beside it;
 * last year's value, a value for each person and what it rose by are others.
 */
export const oneValue = rule(indicatorTwoValues, (checked) => {
  const first = new Map<string, Measured>();
  return measuredIn(checked).flatMap((measured) => {
    const known = first.get(measured.of);
    if (!known) first.set(measured.of, measured);
    return known && disagree(known.metric, measured.metric) ? [twoValues(measured, known)] : [];
  });
});

/** A metric that says exactly what an indicator is. */
interface Measured {
  /** Indicator, time and basis; metrics that differ in one of them are no rivals. */
  of: string;
  metric: Metric;
  place: Place;
}

function measuredIn({ report, linesIn }: Checked): Measured[] {
  return report.sections.flatMap((section) => {
    const metrics = section.metrics.filter(saysExactly);
    const texts = metrics.map(({ text }) => text);
    const places = firstPlaces(linesIn(section), texts);
    return metrics.map((metric) => ({
      of: whatOf(metric, report.year),
      metric,
      place: placeOf(metric.text, section, places.get(metric.text)),
    }));
  });
}

const whatOf = ({ indicator, period, basis, change }: Metric, year: number | null): string =>
  [indicator, period ?? year, basis, BY.has(change) ? change : null].join(' ');

/** A change, and not what it led to. */
const BY: ReadonlySet<Metric['change']> = new Set(['risesBy', 'fallsBy']);

const saysExactly = ({ indicator, qualifier, value }: Metric) =>
  Boolean(indicator) && qualifier === 'exact' && value !== null;

/** Amounts in two units are not compared. */
const disagree = (one: Metric, other: Metric) =>
  one.unit === other.unit && one.value !== other.value;

const twoValues = ({ metric, place }: Measured, known: Measured): Finding => ({
  place,
  actual: metric.text,
  expected: known.metric.text,
  cause: known.place,
});
