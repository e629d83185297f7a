import type { Quantity } from './quantity';
import { conversion } from './units';

type Comparable = Pick<Quantity, 'value' | 'min' | 'max' | 'unit' | 'qualifier'>;

/** Prose rounds a converted value: 1,200 mu (80 hectares). Half a percent is within what rounding does. */
const ROUNDING = 0.005;

/**
 * Whether two quantities say the same: value, unit and qualifier, after conversion (1200 mu is 80 ha).
 * 3.2亿元 and RMB 320 million are equal; 多 that was dropped makes them differ.
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
