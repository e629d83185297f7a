import type { Metric, Place } from '../../report';
import { firstPlaces, placeOf } from '../places';
import { rule, type Checked, type Finding } from '../rule';
import { indicatorTwoValues } from '../../rules/indicator-two-values';

/**
 * An indicator has one exact value in a report for each period. A hedged total is allowed as well. Last year's value, a
 * value for each person and an increase are different indicators.
 */
export const oneValue = rule(indicatorTwoValues, (checked) => {
  const first = new Map<string, Measured>();
  return measuredIn(checked).flatMap((measured) => {
    const known = first.get(measured.of);
    if (!known) first.set(measured.of, measured);
    return known && disagree(known.metric, measured.metric) ? [twoValues(measured, known)] : [];
  });
});

/** A metric that states the exact value of an indicator. */
interface Measured {
  /** Indicator, period and basis. Metrics that differ in one of them are not compared. */
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

/** Changes by an amount, as opposed to changes to an amount. */
const BY: ReadonlySet<Metric['change']> = new Set(['risesBy', 'fallsBy']);

const saysExactly = ({ indicator, qualifier, value }: Metric) =>
  Boolean(indicator) && qualifier === 'exact' && value !== null;

/** Returns whether two metrics disagree. Amounts in different units are not compared. */
const disagree = (one: Metric, other: Metric) =>
  one.unit === other.unit && one.value !== other.value;

const twoValues = ({ metric, place }: Measured, known: Measured): Finding => ({
  place,
  actual: metric.text,
  expected: known.metric.text,
  cause: known.place,
});
