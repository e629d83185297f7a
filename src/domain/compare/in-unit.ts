import type { MetricFact } from '../facts';
import { conversion, isUnitCode } from '../quantity';

/** Returns the value of a figure in another unit. Null if the figure is a range, or the units do not convert. */
export function inUnitOf(
  unit: string,
  { value, unit: own }: Pick<MetricFact, 'value' | 'unit'>,
): number | null {
  if (value === null || own === unit) return value;
  const factor = isUnitCode(own) && isUnitCode(unit) ? conversion(own, unit) : null;
  return factor === null ? null : value * factor;
}
