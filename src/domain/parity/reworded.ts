import type { UnitCode } from '../quantity';
import type { Amount } from './amount';
import { near } from './near';
import { areOfOneThing } from './units-alike';

/** Gives an amount the sign and the money of the other one, if the two languages only word them differently. */
export function saidAs(source: Amount, target: Amount): Amount {
  const isTurned = areTurned(source, target) || isRemark(source, target);
  const isLocal =
    target.isLocalMoney === true && (source.isLocalMoney === true || DOLLARS.has(source.unit));
  if (!isTurned && !isLocal) return source;
  const { value, text = '' } = source;
  return {
    ...source,
    value: isTurned && value !== null ? -value : value,
    unit: isLocal ? target.unit : source.unit,
    // The digits as printed have the other sign.
    text: isTurned ? text.replace(/^[-－−]/, '') : text,
  };
}

/** Money that its own country prints as a plain `$`. Without US before it, the sign does not name another one. */
const DOLLARS: ReadonlySet<UnitCode> = new Set(['AUD', 'CAD', 'SGD', 'HKD', 'TWD']);

/** Whether one gives a loss by a minus and the other by a word. */
const areTurned = (source: Amount, target: Amount): boolean =>
  (isBelowZero(source) && isSaidLoss(target)) || (isSaidLoss(source) && isBelowZero(target));
const isBelowZero = ({ value }: Amount) => value !== null && value < 0;
/** 息税前利润（1.04亿英镑）: brackets that hold the unit as well mark a loss in a table, and are a remark in prose. */
const isRemark = ({ value, text = '' }: Amount, other: Amount): boolean =>
  value !== null && value < 0 && /^[（(].*[^\d.,，）)][)）]$/.test(text) && (other.value ?? 0) > 0;
const isSaidLoss = ({ value, isLoss }: Amount) => value !== null && value > 0 && isLoss === true;

/** Days that prose gives for months, though the calendar differs: 半个月 is a fortnight. */
const DAYS_SAID_FOR_MONTHS: ReadonlyMap<number, readonly number[]> = new Map([
  [0.5, [14, 15]],
  [1, [28, 30]],
]);
/** 半个月 as a fortnight. */
export const isSaidAs = (source: Amount, target: Amount) =>
  source.unit === 'month' &&
  target.unit === 'day' &&
  source.value !== null &&
  target.value !== null &&
  (DAYS_SAID_FOR_MONTHS.get(source.value) ?? []).includes(target.value);

/** Whether both are one amount that the languages print in different words: ‰, pence, 上千. */
export const isInOtherWords = (source: Amount, target: Amount): boolean =>
  isPerThousand(source, target) || isPence(source, target) || isOfMagnitude(source, target);

const isPence = (source: Amount, target: Amount): boolean =>
  source.isPence === true &&
  target.unit === 'GBP' &&
  near((source.value ?? 0) / HUNDRED, target.value ?? 0, 1e-6);

/** 12.8‰ as 12.8 for every 1,000, and 1.9个千分点 as 1.9 per thousand. */
const isPerThousand = ({ value, unit, text = '' }: Amount, target: Amount): boolean => {
  if (value === null || target.value === null) return false;
  if (unit === 'ratio' && /[‰]$/.test(text) && target.isOfThousand === true)
    return near(value * THOUSAND, target.value, 1e-6);
  const isPoint = unit === 'percentagePoint' && /千分点$/.test(text);
  return isPoint && target.unit === 'ratio' && near(value / HUNDRED, target.value, 1e-6);
};
const [HUNDRED, THOUSAND] = [100, 1000];

/** 上千栋 as `thousands of houses`: both give only the power of ten. */
export const isOfMagnitude = (source: Amount, target: Amount): boolean =>
  /^上(?:百|千|[万萬亿億]|百[万萬])/.test(source.text ?? '') &&
  target.qualifier === 'several' &&
  target.min === 2 * (source.value ?? 0) &&
  areOfOneThing(source.unit, target.unit);
