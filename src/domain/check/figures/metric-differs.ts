import { groupedBy } from '../../grouped';
import { dimensionOf, type Quantity } from '../../quantity';
import { remembered } from '../../remembered';
import type { Metric } from '../../report';
import { firstPlaces, placeIn, type Found } from '../places';
import { rule, type Line, type Finding } from '../rule';
import { hasNoAmount } from './complete';
import { metricDiffers as described } from '../../rules/metric-differs';

/** A metric has the same value, unit and qualifier as the prose of its section. */
export const metricDiffers = rule(described, ({ report, linesIn }) =>
  report.sections.flatMap((section) => {
    const texts = section.metrics.map(({ text }) => text);
    const places = firstPlaces(linesIn(section), texts);
    const statedIn = remembered((line: Line) => valuesOf(line.figures()));
    return section.metrics.flatMap((metric) => {
      const found = places.get(metric.text);
      return found ? differing(metric, found, statedIn(found.item).get(metric.text)) : [];
    });
  }),
);

/** What a line states with one wording. The values are a set, because a line may repeat a wording thousands of times. */
interface Said {
  first: string;
  all: ReadonlySet<string>;
}

const valuesOf = (figures: readonly Quantity[]): ReadonlyMap<string, Said> =>
  new Map(
    [...groupedBy(figures, ({ text }) => text)].map(([text, alike]) => {
      const all = new Set(alike.map(printed));
      return [text, { first: printed(alike[0]!), all }];
    }),
  );

function differing(
  metric: Metric,
  { item: line, start }: Found<Line>,
  said: Said | undefined,
): Finding[] {
  // What has no amount differs from nothing. Another rule asks for it.
  if (!said || !metric.unit || hasNoAmount(metric) || isSaid(metric, said)) return [];
  return [
    {
      place: placeIn(line, start, start + metric.text.length),
      actual: printed(metric),
      expected: said.first,
    },
  ];
}

/** 36个 is only a count: an editor may record what is counted, such as places. */
const isSaid = (metric: Metric, { all }: Said): boolean =>
  all.has(printed(metric)) ||
  (dimensionOf(metric.unit) === 'count' && all.has(printed({ ...metric, unit: 'item' })));

const printed = ({ value, unit, qualifier }: Pick<Metric, 'value' | 'unit' | 'qualifier'>) =>
  [value, unit, qualifier].join(' ');
