import type { Layout } from './layout';
import type { ChartPoint } from './points';

/** Sorts the points by year, one per year, and keeps the latest that fit in the chart. */
export function latest(points: readonly ChartPoint[]): ChartPoint[] {
  const sorted = [...new Map(points.map((point) => [point.year, point])).values()].sort(
    (a, b) => a.year - b.year,
  );
  const last = sorted.at(-1)?.year ?? 0;
  return sorted.filter(({ year }) => last - year < MOST_YEARS);
}

/** The least height of a bar, so that a figure other than 0 is visible. */
export const LEAST = 1.5;
/** The most years of a chart. More are not legible in a column of prose, so only the latest are drawn. */
const MOST_YEARS = 10;

/** Turns an amount into a height. */
export type Scale = (amount: number) => number;

/** Returns the amounts between which a bar is drawn. */
export const endsOf = ({ value, min, max }: ChartPoint): number[] =>
  value === null ? [min ?? 0, max ?? 0] : [0, value];

/** Returns the scale from an amount to a height. The axis begins at 0, because a cut-off bar would mislead. */
export function scaleOf(points: readonly ChartPoint[], { top, bottom }: Layout): Scale {
  const all = [0, ...points.flatMap((point) => [...endsOf(point), point.target ?? 0])];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const span = high - low || 1;
  return (amount) => bottom - ((amount - low) / span) * (bottom - top);
}
