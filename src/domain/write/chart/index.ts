import { escape } from '../html/escape';
import { wordsIn, type Words } from '../words';
import { anchorOf, layoutOf, round, type Layout, type Size } from './layout';
import type { ChartPoint } from './points';
import { endsOf, latest, LEAST, scaleOf, type Scale } from './scale';
import { shortNumber, shortRange } from './short-number';

export { pointsOf, type ChartPoint } from './points';
export { wholeNumber } from './short-number';

/**
 * The label and the language of a chart. `current` is the highlighted year; the default is the last. A `large` chart is
 * the main content of its page, a `small` one is one of several.
 */
export type ChartOf = { label: string; locale: string; current?: number; size?: Size };

/**
 * Draws a figure over the years as a bar chart in SVG. The chart needs no script, takes its colours from the page
 * (`--accent`, `--soft`, `--line`) and can be printed. A range is a bar between its ends. A hedged figure has an open
 * bar. A missing year leaves its place empty. If the amounts would touch, only the first and the last are written. The
 * text alternative states everything. Returns an empty string for fewer than two years.
 */
export function yearsChart(points: readonly ChartPoint[], chart: ChartOf): string {
  const { label, locale, size = 'small' } = chart;
  const shown = latest(points);
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last || first === last) return '';
  const amounts = shown.map((point) => amountOf(point, locale));
  const layout = layoutOf(size, last.year - first.year + 1, amounts);
  const scale = scaleOf(shown, layout);
  const current = chart.current ?? last.year;
  const bars = shown.map((point, at) => {
    const left = (point.year - first.year) * layout.slot;
    const isWritten = layout.isFull || point === first || point === last;
    const anchor = anchorOf(at, shown.length, left, layout);
    return (
      bar(point, left, { layout, scale, current }) +
      (isWritten ? written(point, amounts[at]!, anchor, { layout, scale }) : '')
    );
  });
  const words = wordsIn(locale);
  const told = shown.map((point) => ({
    ...point,
    text: point.text + noteOn(point, words, locale),
  }));
  const said = escape(words.chart(label, told));
  const { width, height } = layout;
  return `<svg class="years ${size}${layout.isLong ? ' long' : ''}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${said}">${baseline(width, scale)}${bars.join('')}</svg>`;
}

/** Returns the remarks on a bar: provisional, and the target. */
function noteOn({ isProvisional, target }: ChartPoint, { years }: Words, locale: string): string {
  const notes = [
    isProvisional ? years.statuses.provisional : '',
    target === null ? '' : `${years.target} ${shortNumber(target, locale)}`,
  ].filter(Boolean);
  return notes.length > 0 ? years.noted(notes) : '';
}

const baseline = (width: number, scale: Scale) =>
  `<path class="base" d="M0 ${round(scale(0))}H${width}"/>`;

/** Writes the amount above a bar and the year below it. */
function written(
  point: ChartPoint,
  amount: string,
  [x, side]: ReturnType<typeof anchorOf>,
  { layout, scale }: Pick<Drawing, 'layout' | 'scale'>,
): string {
  const top = Math.min(...endsOf(point).map(scale));
  const [above, below] = [round(top - layout.text / 2), layout.height - layout.text / 2];
  return `<text class="amount${side}" x="${x}" y="${above}">${escape(amount)}</text><text class="year${side}" x="${x}" y="${below}">${point.year}</text>`;
}

type Drawing = { layout: Layout; scale: Scale; current: number };

function bar(point: ChartPoint, left: number, { layout, scale, current }: Drawing): string {
  const [from = 0, to = 0] = endsOf(point).map(scale);
  const [top, bottom] = [Math.min(from, to), Math.max(from, to)];
  const height = Math.max(bottom - top, LEAST);
  const isOpen = point.isHedged || point.isProvisional;
  const kinds = [
    'bar',
    ...(point.year === current ? ['current'] : []),
    ...(isOpen ? ['hedged'] : []),
  ];
  const x = round(left + (layout.slot - layout.bar) / 2);
  return [
    `<rect class="${kinds.join(' ')}" x="${x}" y="${round(top)}" width="${layout.bar}" height="${round(height)}"/>`,
    point.target === null
      ? ''
      : `<path class="target" d="M${x - 4} ${round(scale(point.target))}h${layout.bar + 8}"/>`,
  ].join('');
}

function amountOf({ value, min, max, unit }: ChartPoint, locale: string): string {
  const number =
    value === null ? shortRange(min ?? 0, max ?? 0, locale) : shortNumber(value, locale);
  return unit === 'percent' ? `${number}%` : number;
}
