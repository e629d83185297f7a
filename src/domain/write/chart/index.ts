import { escape } from '../html/escape';
import { wordsIn, type Words } from '../words';
import type { ChartPoint } from './points';
import { shortNumber } from './short-number';

export { pointsOf, type ChartPoint } from './points';

/** What a chart is called, and in which language it speaks. `current` is the year that stands out. */
export type ChartOf = { label: string; locale: string; current?: number };

/** In units of the drawing; it is scaled to the width that it is given. */
const HEIGHT = 120;
const SLOT = 56;
const BAR = 34;
const [TOP, BOTTOM] = [20, 98];
/** A bar of a figure that is not 0 can be seen. */
const LEAST = 1.5;
/** More years than this are not legible in a column of prose: the latest are shown. */
const MOST_YEARS = 10;

/**
 * A figure over the years as a small bar chart in SVG: it needs no script, takes its colours from the page (`--accent`,
 * `--soft`, `--line`), and can be printed. A range is a bar between its ends, a hedged figure has an open bar, and a
 * year that is missing leaves its place empty. What it says is in its text alternative too. Empty below two years.
 */
export function yearsChart(
  points: readonly ChartPoint[],
  { label, locale, current }: ChartOf,
): string {
  const shown = latest(points);
  if (shown.length < 2) return '';
  const first = shown[0]!.year;
  const slots = shown.at(-1)!.year - first + 1;
  const scale = scaleOf(shown);
  const bars = shown.map((point) =>
    bar(
      point,
      (point.year - first) * SLOT,
      scale,
      locale,
      point.year === (current ?? shown.at(-1)!.year),
    ),
  );
  const words = wordsIn(locale);
  const told = shown.map((point) => ({
    ...point,
    text: point.text + noteOn(point, words, locale),
  }));
  const said = escape(words.chart(label, told));
  const width = slots * SLOT;
  return `<svg class="years" viewBox="0 0 ${width} ${HEIGHT}" width="${width}" height="${HEIGHT}" role="img" aria-label="${said}">${baseline(width, scale)}${bars.join('')}</svg>`;
}

/** What a bar shows beside its amount. */
function noteOn({ isProvisional, target }: ChartPoint, { years }: Words, locale: string): string {
  const notes = [
    isProvisional ? years.statuses.provisional : '',
    target === null ? '' : `${years.target} ${shortNumber(target, locale)}`,
  ].filter(Boolean);
  return notes.length > 0 ? years.noted(notes) : '';
}

/** By year, each once, the latest of them within a span that can be drawn. */
function latest(points: readonly ChartPoint[]): ChartPoint[] {
  const sorted = [...new Map(points.map((point) => [point.year, point])).values()].sort(
    (a, b) => a.year - b.year,
  );
  const last = sorted.at(-1)?.year ?? 0;
  return sorted.filter(({ year }) => last - year < MOST_YEARS);
}

type Scale = (amount: number) => number;

const endsOf = ({ value, min, max }: ChartPoint): number[] =>
  value === null ? [min ?? 0, max ?? 0] : [0, value];

/** From an amount to a height; the axis begins at 0, for a bar that does not would lie. */
function scaleOf(points: readonly ChartPoint[]): Scale {
  const all = [0, ...points.flatMap((point) => [...endsOf(point), point.target ?? 0])];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const span = high - low || 1;
  return (amount) => BOTTOM - ((amount - low) / span) * (BOTTOM - TOP);
}

const baseline = (width: number, scale: Scale) =>
  `<path class="base" d="M0 ${round(scale(0))}H${width}"/>`;

function bar(
  point: ChartPoint,
  x: number,
  scale: Scale,
  locale: string,
  isCurrent: boolean,
): string {
  const [from = 0, to = 0] = endsOf(point).map(scale);
  const [top, bottom] = [Math.min(from, to), Math.max(from, to)];
  const height = Math.max(bottom - top, LEAST);
  const middle = x + SLOT / 2;
  const isOpen = point.isHedged || point.isProvisional;
  const kinds = ['bar', ...(isCurrent ? ['current'] : []), ...(isOpen ? ['hedged'] : [])];
  return [
    `<rect class="${kinds.join(' ')}" x="${x + (SLOT - BAR) / 2}" y="${round(top)}" width="${BAR}" height="${round(height)}"/>`,
    point.target === null ? '' : targetLine(x, round(scale(point.target))),
    `<text class="amount" x="${middle}" y="${round(top - 5)}">${escape(amountOf(point, locale))}</text>`,
    `<text class="year" x="${middle}" y="114">${point.year}</text>`,
  ].join('');
}

/** What was aimed at: a line across the bar, a little wider than it. */
const targetLine = (x: number, y: number) =>
  `<path class="target" d="M${x + (SLOT - BAR) / 2 - 4} ${y}h${BAR + 8}"/>`;

function amountOf({ value, min, max }: ChartPoint, locale: string): string {
  if (value !== null) return shortNumber(value, locale);
  return `${shortNumber(min ?? 0, locale)}–${shortNumber(max ?? 0, locale)}`;
}

const round = (value: number) => Number(value.toFixed(1));
