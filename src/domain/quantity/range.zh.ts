import { unitBehind } from './ambiguous.zh';
import type { NumberMatch } from './number-match.zh';
import { numberAt } from './number.zh';
import type { QuantitySpan } from './quantity';
import { scaled, spanOf } from './span.zh';
import type { UnitMatch } from './unit.zh';

/** 至, 到, -, ~ between two numbers, at the most doubled and with spaces around. */
const JOINT = /^ ?[至到~-]{1,2} ?/;
const LONGEST_JOINT = 4;

/**
 * 5至15万元, 10万元至12万元: the two ends of a range, whose `first` begins at `at`. The last multiplier and unit
 * spread to the left (GB/T 15835 §5.1.4). Null where two numbers are no range: 从5万元到8万元 is a change.
 */
export function rangeAt(text: string, at: number, first: NumberMatch): QuantitySpan | null {
  const firstUnit = unitBehind(text, at, first);
  const firstEnd = firstUnit?.end ?? first.end;
  const joint = JOINT.exec(text.slice(firstEnd, firstEnd + LONGEST_JOINT))?.[0];
  if (!joint || first.value === null) return null;
  const second = numberAt(text, firstEnd + joint.length);
  if (!second || second.value === null || second.value <= first.value / 1e4) return null;
  const unit = unitBehind(text, firstEnd + joint.length, second);
  if (!unit || !areOfOneRange(text, at, firstUnit, unit)) return null;
  const spread = first.multiplier === 1 && !firstUnit ? second.multiplier : 1;
  return {
    ...spanOf(at, { ...second, value: null, qualifier: 'range' }, unit),
    min: scaled(first.value * spread, unit.factor),
    max: scaled(second.value, unit.factor),
  };
}

/** Whether the first end has no unit of its own, or that of the second, and no 从 makes it a change. */
const areOfOneRange = (text: string, at: number, first: UnitMatch | null, second: UnitMatch) =>
  !first || (first.unit === second.unit && !/[从由自]/.test(text.charAt(at - 1)));
