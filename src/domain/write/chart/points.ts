import type { MetricFact } from '../../facts';
import { conversion, isUnitCode } from '../../quantity';

/** One year of a chart. A range has no value, only both ends. */
export interface ChartPoint {
  year: number;
  value: number | null;
  min: number | null;
  max: number | null;
  unit: string;
  /** The figure as it was written, with its unit. */
  text: string;
  /** Whether the words around the figure hedge it (近, 多, about). The bar is then drawn open. */
  isHedged: boolean;
  /** Whether the figure may still change. The bar is then drawn open, with a remark. */
  isProvisional: boolean;
  /** The target; null if none is stated. */
  target: number | null;
}

type Figure = Pick<
  MetricFact,
  'value' | 'min' | 'max' | 'unit' | 'text' | 'qualifier' | 'status' | 'target'
>;

/**
 * Returns the years of a figure, in the unit of the latest year. A year whose unit does not convert is left out: it
 * cannot be drawn on the same scale.
 */
export function pointsOf(years: readonly { year: number; figure: Figure }[]): ChartPoint[] {
  const unit = years.at(-1)?.figure.unit ?? '';
  return years.flatMap(({ year, figure }) => pointIn(unit, year, figure) ?? []);
}

function pointIn(unit: string, year: number, figure: Figure): ChartPoint | null {
  const factor = factorTo(unit, figure.unit);
  if (factor === null) return null;
  const scaled = (amount: number | null) => (amount === null ? null : amount * factor);
  const [value, min, max] = [scaled(figure.value), scaled(figure.min), scaled(figure.max)];
  if (value === null && (min === null || max === null)) return null;
  return {
    ...{ year, value, min, max, unit, text: figure.text, target: scaled(figure.target ?? null) },
    ...{ isHedged: figure.qualifier !== 'exact', isProvisional: figure.status === 'provisional' },
  };
}

function factorTo(unit: string, own: string): number | null {
  if (own === unit) return 1;
  return isUnitCode(own) && isUnitCode(unit) ? conversion(own, unit) : null;
}
