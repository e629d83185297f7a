import { conversion, UNITS } from '../quantity';
import { roundedAlike } from '../quantity/precision';
import type { Amount } from './amount';
import { isGoneAndLeft, isSameExcess, isSameGrowth, isSameRest, saysWhole } from './growth';
import { areNear, isVague, roundingOf } from './near';
import { isInOtherWords, isOfMagnitude, isSaidAs, saidAs } from './reworded';
import { areRoundedOff } from './rounded-off';
import { areOfOneThing, sameNumberOf } from './units-alike';

/**
 * Grades how well an English quantity translates a Chinese one. 3: same amount and unit. 2: the same amount in another
 * unit, or of a thing whose noun is unknown. 1: the same number of something else, which prose may use for it. 0: no
 * match.
 */
export function sameness(source: Amount, target: Amount): 0 | 1 | 2 | 3 {
  if (isGoneAndLeft(source, target)) return isSameRest(source, target) ? 2 : 0;
  const same = samenessOf(saidAs(source, target), target);
  // 超过200人 may be `hundreds`, but is first of all `more than 200`.
  return same > 1 && isVague(source) !== isVague(target) && !isOfMagnitude(source, target)
    ? 1
    : same;
}

function samenessOf(source: Amount, target: Amount): 0 | 1 | 2 | 3 {
  const isFold = source.isAdded === true && saysWhole(target);
  if (!isFold && source.unit === target.unit && areNear(source, target, 1, 1e-6)) return 3;
  if (isSameGrowth(source, target) || isSaidAs(source, target)) return 2;
  if (isSameExcess(source, target) || isInOtherWords(source, target)) return 2;
  if (areRounded(source, target)) return 2;
  if (source.unit === target.unit) return 0;
  const factor = conversion(source.unit, target.unit);
  if (factor !== null) return areNear(source, target, factor, roundingOf(target.value)) ? 2 : 0;
  if (isFold || !areNear(source, target, 1, 1e-6)) return 0;
  return sameNumberOf(source, target);
}

/** 3853亿元 as RMB 385 billion: one is the other with fewer digits. Shares do not count as rounded. */
export function areRounded(one: Amount, other: Amount): boolean {
  if (!areOfOneThing(one.unit, other.unit) || UNITS[one.unit].dimension === 'proportion')
    return false;
  const [a, b] = [printedOf(one), printedOf(other)];
  return (a !== null && b !== null && roundedAlike(a, b)) || areRoundedOff(one, other);
}

const printedOf = ({ value, text }: Amount) =>
  value === null || text === undefined ? null : { value, text };

/**
 * Returns by how many powers of ten the target is off: 1 for 1.86 and 18.6 million. Returns null if the digits differ.
 */
export function powersOff(source: Amount, target: Amount): number | null {
  if (!source.value || !target.value) return null;
  const factor = conversion(source.unit, target.unit) ?? 1;
  const power = Math.log10(target.value / (source.value * factor));
  const whole = Math.round(power);
  return whole !== 0 && Math.abs(whole) <= 6 && Math.abs(power - whole) < 1e-6 ? whole : null;
}
