import { unitAfter } from './ambiguous.zh';
import { bareAmount } from './bare.zh';
import type { NumberMatch } from './number-match.zh';
import { numberAt } from './number.zh';
import type { QuantitySpan } from './quantity';
import { rounded } from './rounded';
import type { Sign } from './sign.zh';
import { scaled, spanOf } from './span.zh';
import type { UnitMatch } from './unit.zh';

/** The joint of a range: 至, 到, - or ~, possibly doubled and with spaces around it. */
const JOINT = /^ ?(?:[至到]|[~-]{1,2}) ?/;
const LONGEST_JOINT = 4;

/**
 * Reads a range (5至15万元, 10万元至12万元) whose `first` number begins at `at`. The multiplier and unit of the second number
 * also apply to the first (GB/T 15835 §5.1.4). Null if the two numbers are not a range: 从5万元到8万元 is a change.
 */
export function rangeAt(
  text: string,
  at: number,
  first: NumberMatch,
  sign: Sign | null,
): QuantitySpan | null {
  const firstUnit = unitAfter(text, at, first);
  const firstEnd = firstUnit?.end ?? first.end;
  const joint = JOINT.exec(text.slice(firstEnd, firstEnd + LONGEST_JOINT))?.[0];
  if (!joint || first.value === null) return null;
  const second = secondEnd(text, firstEnd + joint.length);
  if (!second || (!sign && second.value <= first.value / 1e4)) return null;
  const { number, unit } = second;
  const head = { unit: firstUnit, before: text.charAt(at - 1) };
  const before = text.slice(Math.max(0, at - 3), at);
  if (!areOfOneRange(head, joint, unit) || isChangedBy(before, first, firstUnit, second))
    return null;
  const spread = first.multiplier === 1 && !firstUnit ? number.multiplier : 1;
  const lower = first.value * spread * factorOf(sign);
  return {
    ...spanOf(sign?.start ?? at, { ...number, value: null, qualifier: 'range' }, unit),
    min: scaled(Math.min(lower, second.value), unit.factor),
    max: scaled(Math.max(lower, second.value), unit.factor),
  };
}

/** 20±2℃ is from 18 to 22. A tolerance in percent would be a share of the number: 100±5% stays open. */
export function toleranceAt(text: string, at: number, first: NumberMatch): QuantitySpan | null {
  if (text.charAt(first.end) !== '±' || first.value === null) return null;
  const number = numberAt(text, first.end + 1);
  const unit = number && unitAfter(text, first.end + 1, number);
  if (!unit || number.value === null || unit.unit === 'percent') return null;
  return {
    ...spanOf(at, { ...number, value: null, qualifier: 'range' }, unit),
    min: scaled(rounded(first.value - number.value), unit.factor),
    max: scaled(rounded(first.value + number.value), unit.factor),
  };
}

/**
 * 减少2,140万元至7,830万元 is a change by one amount to another. 增加5%至6% is a range, whose ends are nearer to each other.
 */
const CHANGED = /(?:减少|增加|增长|上升|下降|降低|提高|提升|上调|下调|回落|扩大|上涨|下跌)[了约]?$/;
const FARTHEST = 3;
/** 增加287宗至493宗: with the unit said twice, only 分别 or 每 makes a range of an exact rise. */
const SAID_TWICE = /^[宗件起人名户辆例个]$/;

const isChangedBy = (
  before: string,
  first: NumberMatch,
  firstUnit: UnitMatch | null,
  { value, unit }: { value: number; unit: UnitMatch },
): boolean =>
  firstUnit !== null &&
  CHANGED.test(before) &&
  (value * unit.factor > FARTHEST * (first.value ?? 0) * firstUnit.factor ||
    (SAID_TWICE.test(firstUnit.word) && (first.value ?? 0) > LARGE));
/** Nobody estimates a rise as 增加287宗至493宗. Small ones may be: 增加3件至5件. */
const LARGE = 20;

/**
 * Returns whether two numbers form one range. The first must have no unit, or the unit of the second, and no 从 that
 * makes it a change.
 */
const areOfOneRange = (
  first: { unit: UnitMatch | null; before: string },
  joint: string,
  second: UnitMatch,
): boolean => {
  if (!first.unit && second.word !== '') return true;
  return (!first.unit || first.unit.unit === second.unit) && !isChange(joint, first.before);
};

/** Returns whether 从 and 到 mark a change: 从5万元到8万元. A dash always joins a range: 由10%-15%降至5%. */
const isChange = (joint: string, before: string): boolean =>
  /[至到]/.test(joint) && /[从由自]/.test(before);

const factorOf = (sign: Sign | null) => sign?.factor ?? 1;

/** Reads the number and unit that end a range. A minus before the number makes it negative. */
function secondEnd(text: string, at: number) {
  const isBelow = text.charAt(at) === '-';
  const head = isBelow ? at + 1 : at;
  const number = numberAt(text, head);
  // 1700万到2000万新生儿 has no unit.
  const unit = number && (unitAfter(text, head, number) ?? bareAmount(text, head, number));
  if (!number || !unit || number.value === null) return null;
  return { number, unit, value: isBelow ? 0 - number.value : number.value };
}
