import type { Amount } from './amount';

/**
 * Whether an English quantity can translate a Chinese growth. 增长1倍, 是…的两倍, 翻一番 and 增长100% can all be `doubled`, `twice
 * as many` or `up 100 percent`.
 */
export const isSameGrowth = (source: Amount, target: Amount): boolean =>
  target.value !== null &&
  factorsZh(source, saysWhole(target)).some((factor) =>
    factorsEn(target).some((other) => isNear(factor, other)),
  );

/**
 * 为计划的113% is 13 percent more than planned, and 为计划的87% is 13 percent less. The other way round, 超额完成13% is 113
 * percent of the plan.
 */
export function isSameExcess(source: Amount, target: Amount): boolean {
  if (source.unit !== 'percent' || target.unit !== 'percent') return false;
  if (source.value === null || target.value === null) return false;
  const [more, less] = [target.isAdded === true, target.isLess === true];
  if (source.isWhole === true && (more || less))
    return isNear(WHOLE + (more ? target.value : -target.value), source.value);
  return (
    source.isAdded === true && target.isWhole === true && isNear(WHOLE + source.value, target.value)
  );
}
const WHOLE = 100;

/** Whether one language gives the share that is gone, and the other the share that is left. */
export const isGoneAndLeft = (source: Amount, target: Amount): boolean =>
  source.isReduced === true &&
  target.isRemaining === true &&
  [source, target].every((one) => shareOf(one) !== null);

/** 减少三分之二 is a third as many. */
export function isSameRest(source: Amount, target: Amount): boolean {
  const [gone, left] = [shareOf(source), shareOf(target)];
  return gone !== null && left !== null && Math.abs(1 - gone - left) < ROUNDED;
}

/** A third is rounded to four decimals, and prose says a third for 33 percent. */
const ROUNDED = 0.006;

function shareOf({ value, unit }: Amount): number | null {
  if (value === null) return null;
  if (unit === 'percent') return value / WHOLE;
  return unit === 'ratio' ? value : null;
}

/** These words always give the new amount. `grew 2 times` may give the new amount or the growth. */
const STRICT = /^(?:re)?(?:doubl|tripl|trebl|quadrupl|twice)/i;

/** Whether an English quantity can only mean the new amount, not the growth. */
export const saysWhole = ({ text }: Pick<Amount, 'text'>): boolean => STRICT.test(text ?? '');

/** The possible new amounts, as multiples of the old amount. 倍 can count the growth or the new amount. */
function factorsZh({ value, unit, isWhole, isAdded }: Amount, strictly: boolean): number[] {
  if (value === null) return [];
  if (unit === 'multiple' && isAdded && strictly) return [value + 1];
  if (unit === 'multiple') return isWhole ? [value] : [value, value + 1];
  if (unit === 'doubling') return [2 ** value];
  return unit === 'percent' && value >= 100 ? [value / 100 + 1] : [];
}

function factorsEn({ value, unit, isAdded }: Amount): number[] {
  if (value === null) return [];
  if (unit === 'ratio' && isAdded === true) return [value + 1];
  if (value < 1) return [];
  if (unit === 'multiple' || unit === 'time') return [value];
  return unit === 'percent' && value >= 100 ? [value / 100 + 1] : [];
}

const isNear = (a: number, b: number) => Math.abs(a - b) < 1e-6 * a;
