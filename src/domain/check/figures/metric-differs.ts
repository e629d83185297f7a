import { groupedBy } from '../../grouped';
import { dimensionOf, type Quantity } from '../../quantity';
import { firstWhere } from '../../first-where';
import { once } from '../../once';
import { remembered } from '../../remembered';
import type { Metric } from '../../report';
import { firstPlaces, placeIn, wholeNumbers, type Found } from '../places';
import { rule, type Line, type Finding } from '../rule';
import { hasNoAmount } from './complete';
import { metricDiffers as described } from '../../rules/metric-differs';

/** A metric has the same value, unit and qualifier as the prose of its section. */
export const metricDiffers = rule(described, ({ report, linesIn }) =>
  report.sections.flatMap((section) => {
    const lines = linesIn(section);
    const texts = section.metrics.map(({ text }) => text);
    const places = firstPlaces(lines, texts, wholeNumbers);
    const statedIn = remembered((line: Line) => valuesOf(line.figures()));
    const stated = once(() => new Set(lines.flatMap((line) => [...statedIn(line).keys()])));
    return section.metrics.flatMap((metric) => {
      const { text } = metric;
      const found = places.get(text);
      if (!found) return [];
      const said = statedIn(found.item).get(text);
      if (said) return differing(metric, found, said);
      // Another line states it as it is written: that is its place.
      const whole = stated().has(text) ? undefined : figureAround(found, text.length);
      return whole ? differing(metric, { ...found, start: whole.start }, saidBy(whole)) : [];
    });
  }),
);

/** What a line states with one wording. The values are a set, because a line may repeat a wording thousands of times. */
interface Said {
  first: string;
  length: number;
  all: ReadonlySet<string>;
}

const valuesOf = (figures: readonly Quantity[]): ReadonlyMap<string, Said> =>
  new Map(
    [...groupedBy(figures, ({ text }) => text)].map(([text, alike]) => {
      const all = new Set(alike.map(printed));
      return [text, { first: printed(alike[0]!), length: text.length, all }];
    }),
  );

const saidBy = (figure: Quantity): Said => ({
  ...{ first: printed(figure), length: figure.text.length },
  all: new Set([printed(figure)]),
});

/**
 * Returns the only figure that shares words with what a metric quotes: 320亿元 for 320, or 12万人 for 接待读者12万人. An
 * edit next to a recorded number leaves such a metric, whose amount would otherwise be compared with nothing.
 */
function figureAround({ item: line, start }: Found<Line>, length: number): Quantity | undefined {
  const figures = line.figures();
  const at = firstWhere(figures, ({ end }) => end > start);
  const [first, next] = figures.slice(at, at + 2);
  const shares = (figure: Quantity | undefined) => figure && figure.start < start + length;
  return shares(first) && !shares(next) ? first : undefined;
}

function differing(metric: Metric, { item: line, start }: Found<Line>, said: Said): Finding[] {
  // What has no amount differs from nothing. Another rule asks for it.
  if (!metric.unit || hasNoAmount(metric) || isSaid(metric, said)) return [];
  return [
    {
      place: placeIn(line, start, start + said.length),
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
