import type { Metric, Place } from '../../report';
import { firstPlaces, placeOf } from '../places';
import { rule, type Checked, type Finding } from '../rule';
import { indicatorTwoValues } from '../../rules/indicator-two-values';

/** An indicator has one value in one report: two exact figures of it disagree. A total may be said roughly beside it. */
export const oneValue = rule(indicatorTwoValues, (checked) => {
  const first = new Map<string, Measured>();
  return measuredIn(checked).flatMap((measured) => {
    const known = first.get(measured.indicator);
    if (!known) first.set(measured.indicator, measured);
    return known && disagree(known.metric, measured.metric) ? [twoValues(measured, known)] : [];
  });
});

/** A metric that says exactly what an indicator is. */
interface Measured {
  indicator: string;
  metric: Metric;
  place: Place;
}

function measuredIn({ report, linesIn }: Checked): Measured[] {
  return report.sections.flatMap((section) => {
    const metrics = section.metrics.filter(saysExactly);
    const texts = metrics.map(({ text }) => text);
    const places = firstPlaces(linesIn(section), texts);
    return metrics.map((metric) => ({
      indicator: metric.indicator!,
      metric,
      place: placeOf(metric.text, section, places.get(metric.text)),
    }));
  });
}

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
