import { groupedBy } from '../../grouped';
import { UNITS, type Quantity, type UnitCode } from '../../quantity';
import { remembered } from '../../remembered';
import type { Metric } from '../../report';
import { firstPlaces, placeIn, type Found } from '../places';
import { rule, type Line, type Finding } from '../rule';
import { metricDiffers as described } from '../../rules/metric-differs';

/** A metric has the same value, unit and qualifier as the prose of its section. */
export const metricDiffers = rule(described, ({ report, linesIn }) =>
  report.sections.flatMap((section) => {
    const texts = section.metrics.map(({ text }) => text);
    const places = firstPlaces(linesIn(section), texts);
    const statedIn = remembered((line: Line) => groupedBy(line.figures(), ({ text }) => text));
    return section.metrics.flatMap((metric) => {
      const found = places.get(metric.text);
      return found ? differing(metric, found, statedIn(found.item).get(metric.text) ?? []) : [];
    });
  }),
);

function differing(
  metric: Metric,
  { item: line, start }: Found<Line>,
  stated: readonly Quantity[],
): Finding[] {
  const [first] = stated;
  if (!first || stated.some((quantity) => isSame(quantity, metric))) return [];
  return [
    {
      place: placeIn(line, start, start + metric.text.length),
      actual: printed(metric),
      expected: printed(first),
    },
  ];
}

const isSame = ({ value, unit, qualifier }: Quantity, metric: Metric) =>
  value === metric.value && qualifier === metric.qualifier && isUnit(unit, metric.unit);

/** Returns whether the units match. 36个 is only a count: an editor may record what is counted, such as places. */
const isUnit = (stated: UnitCode, recorded: string): boolean =>
  stated === recorded || (stated === 'item' && UNITS[recorded as UnitCode]?.dimension === 'count');

const printed = ({ value, unit, qualifier }: Pick<Metric, 'value' | 'unit' | 'qualifier'>) =>
  [value, unit, qualifier].join(' ');
