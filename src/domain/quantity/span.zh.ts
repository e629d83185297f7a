import type { NumberMatch } from './number-match.zh';
import type { QuantitySpan } from './quantity';
import { rounded } from './rounded';
import type { Sign } from './sign.zh';
import type { UnitMatch } from './unit.zh';

/** A number and its unit as a quantity. */
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

/** A printed number in its unit: 八毛 is 0.8 yuan. */
export const scaled = (value: number | null, factor: number): number | null =>
  value === null ? null : rounded(value * factor);

/** A quantity with the sign before it. */
export function negated(span: QuantitySpan, sign: Sign | null): QuantitySpan {
  if (!sign) return span;
  const start = Math.min(span.start, sign.start);
  if (sign.factor !== -1) return { ...span, start };
  return { ...span, start, value: minus(span.value), min: minus(span.max), max: minus(span.min) };
}

const minus = (value: number | null): number | null => (value === null ? null : 0 - value);
