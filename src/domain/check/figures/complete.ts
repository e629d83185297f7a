import type { Metric } from '../../report';
import { metricWithoutName } from '../../rules/metric-without-name';
import { metricWithoutUnit } from '../../rules/metric-without-unit';
import { metricWithoutValue } from '../../rules/metric-without-value';
import { firstPlaces, placeOf } from '../places';
import { rule } from '../rule';

/** Whether a figure states no amount. Only what is not available has none. */
export const hasNoAmount = ({ value, min, max, status }: Metric): boolean =>
  value === null && min === null && max === null && status !== 'notAvailable';

/** What a record must say before it is published: what the figure is of, its unit, and how many. */
const NEEDED = [
  [metricWithoutName, ({ label }: Metric) => !label.trim()],
  [metricWithoutUnit, ({ unit }: Metric) => !unit],
  [metricWithoutValue, hasNoAmount],
] as const;

/** Every metric has a name, a unit and an amount. Who records selected words by a key has none of them yet. */
export const complete = NEEDED.map(([described, isMissing]) =>
  rule(described, ({ report, linesIn }) =>
    report.sections.flatMap((section) => {
      const lacking = section.metrics.filter(isMissing);
      const texts = lacking.map(({ text }) => text);
      const places = firstPlaces(linesIn(section), texts);
      return texts.map((text) => ({
        ...{ place: placeOf(text, section, places.get(text)), actual: text },
      }));
    }),
  ),
);
