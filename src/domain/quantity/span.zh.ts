import type { NumberMatch } from './number-match.zh';
import type { QuantitySpan } from './quantity';
import { rounded } from './rounded';
import type { Sign } from './sign.zh';
import type { UnitMatch } from './unit.zh';

/** Builds a quantity from a number and its unit. */
export function spanOf(start: number, number: NumberMatch, unit: UnitMatch): QuantitySpan {
  return {
    start,
    end: unit.end,
    value: scaled(number.value, unit.factor),
    min: scaled(number.min, unit.factor),
    max: scaled(number.max, unit.factor),
    unit: unit.unit,
    qualifier: number.qualifier,
  };
}

/** Converts a printed number to its unit: 八毛 is 0.8 yuan. */
export const scaled = (value: number | null, factor: number): number | null =>
  value === null ? null : rounded(value * factor);

/** Applies the sign before a quantity. The span then begins at the sign. */
export function negated(span: QuantitySpan, sign: Sign | null): QuantitySpan {
  if (!sign) return span;
  const start = Math.min(span.start, sign.start);
  if (sign.factor !== -1) return { ...span, start };
  return { ...span, start, value: minus(span.value), min: minus(span.max), max: minus(span.min) };
}

const minus = (value: number | null): number | null => (value === null ? null : 0 - value);
