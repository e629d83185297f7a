import type { Quantity } from './quantity';
import { conversion } from './units';

type Comparable = Pick<Quantity, 'value' | 'min' | 'max' | 'unit' | 'qualifier'>;

/** Prose rounds a converted value: 1,200 mu (80 hectares). Rounding changes a value by at most half a percent. */
const ROUNDING = 0.005;

/**
 * Returns whether two quantities are equal in value, unit and qualifier, after conversion (1200 mu is 80 ha). 3.2亿元
 * equals RMB 320 million. A dropped 多 makes the quantities differ.
 */
export function equal(a: Comparable, b: Comparable): boolean {
  if (a.qualifier !== b.qualifier) return false;
  const factor = conversion(a.unit, b.unit);
  if (factor === null) return false;
  return (['value', 'min', 'max'] as const).every((field) => near(a[field], b[field], factor));
}

function near(a: number | null, b: number | null, factor: number): boolean {
  if (a === null || b === null) return a === b;
  const [converted, other] = [a * factor, b];
  const tolerance = factor === 1 ? 1e-9 : ROUNDING;
  return Math.abs(converted - other) <= tolerance * Math.max(Math.abs(converted), Math.abs(other));
}
