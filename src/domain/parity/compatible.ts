import { conversion, UNITS, isCount, type Quantity, type UnitCode } from '../quantity';
import { roundedAlike } from '../quantity/precision';
import { isGoneAndLeft, isSameExcess, isSameGrowth, isSameRest, saysWhole } from './growth';

/** Prose rounds amounts that it converts. It rounds shares most: a third for 33.3%. */
const [ROUNDING, COARSEST] = [0.012, 0.05];
/** Days that prose gives for months, though the calendar differs: 半个月 is a fortnight. */
const DAYS_SAID_FOR_MONTHS: ReadonlyMap<number, readonly number[]> = new Map([
  [0.5, [14, 15]],
  [1, [28, 30]],
]);
/** Counts whose nouns mean different things: 518户 is never 518 people. */
const TOLD_APART: ReadonlySet<UnitCode> = new Set(['household', 'person', 'village', 'place']);

export type Amount = Pick<Quantity, 'value' | 'min' | 'max' | 'unit' | 'qualifier'> & {
  isWhole?: boolean;
  /** True if the amount is only what was added: 增长2倍 is tripled. */
  isAdded?: boolean;
  /** True for 13 percent less than planned. */
  isLess?: boolean;
  /** True for 81便士. */
  isPence?: boolean;
  /** True for 减少一半. */
  isReduced?: boolean;
  /** True for half as many. */
  isRemaining?: boolean;
  /** True for 12.8 donations for every 1,000 residents. */
  isOfThousand?: boolean;
  /** True if nothing says what it counts. */
  isBare?: boolean;
  /** True for a loss. Its amount may be printed with or without a minus. */
  isLoss?: boolean;
  /** True for $ and 元 where both are the money of the territory. */
  isLocalMoney?: boolean;
  /** The printed text. It shows to which digit the amount was rounded. */
  text?: string;
};

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

const isVague = ({ qualifier }: Amount): boolean => qualifier === 'several';

function samenessOf(source: Amount, target: Amount): 0 | 1 | 2 | 3 {
  const isFold = source.isAdded === true && saysWhole(target);
  if (!isFold && source.unit === target.unit && sameNumbers(source, target, 1, 1e-6)) return 3;
  if (isSameGrowth(source, target) || isSaidAs(source, target)) return 2;
  if (isSameExcess(source, target) || isInOtherWords(source, target)) return 2;
  if (areRounded(source, target)) return 2;
  if (source.unit === target.unit) return 0;
  const factor = conversion(source.unit, target.unit);
  if (factor !== null) return sameNumbers(source, target, factor, roundingOf(target.value)) ? 2 : 0;
  if (isFold || !sameNumbers(source, target, 1, 1e-6)) return 0;
  return sameNumberOf(source, target);
}

/** Gives an amount the sign and the money of the other one, if the two languages only word them differently. */
function saidAs(source: Amount, target: Amount): Amount {
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

/** 上千栋 as `thousands of houses`: both give only the power of ten. */
const isOfMagnitude = (source: Amount, target: Amount): boolean =>
  /^上(?:百|千|[万萬亿億]|百[万萬])/.test(source.text ?? '') &&
  target.qualifier === 'several' &&
  target.min === 2 * (source.value ?? 0) &&
  areOfOneThing(source.unit, target.unit);

/** 3853亿元 as RMB 385 billion: one is the other with fewer digits. Shares do not count as rounded. */
export function areRounded(one: Amount, other: Amount): boolean {
  if (!areOfOneThing(one.unit, other.unit) || UNITS[one.unit].dimension === 'proportion')
    return false;
  const [a, b] = [printedOf(one), printedOf(other)];
  return a !== null && b !== null && roundedAlike(a, b);
}

/** 1180.4万残疾人 has no measure word, so that only English says that it counts people. */
const areOfOneThing = (a: UnitCode, b: UnitCode): boolean =>
  a === b || (isCount(a) && isCount(b) && !toldApart(a, b));

const printedOf = ({ value, text }: Amount) =>
  value === null || text === undefined ? null : { value, text };

/**
 * Returns the relative error that the last printed digit of a converted number allows: 2.7 is anything from 2.65 to
 * 2.75.
 */
function roundingOf(value: number | null): number {
  if (!value) return ROUNDING;
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return Math.min(COARSEST, Math.max(ROUNDING, 10 ** -decimals / 2 / value + 1e-4));
}

function sameNumberOf(from: Amount, to: Amount): 0 | 1 | 2 {
  const [source, target] = [from.unit, to.unit];
  if (isCount(source) && isCount(target))
    return TOLD_APART.has(source) && TOLD_APART.has(target) ? 1 : 2;
  if (areBare(from, to)) return 1;
  const points = ['point', 'percentagePoint'];
  if (points.includes(source) && points.includes(target)) return 1;
  if (isCount(source) && target === 'm' && isDevice(from, to)) return 2;
  const times = ['time', 'multiple', 'session'];
  return times.includes(source) && times.includes(target) ? 2 : 0;
}

/** 水表4.1万只 as 41,000 meters: devices, of which Chinese says the measure word. */
const isDevice = ({ text: zh = '' }: Amount, { text: en = '' }: Amount): boolean =>
  /[只个块台具支隻個塊臺]$/.test(zh) && / meters$/.test(en);

/**
 * Whether one of them has no unit, so that its unit may be that of the other. A noun for another thing rules this out.
 */
function areBare(from: Amount, to: Amount): boolean {
  const units = [from.unit, to.unit];
  if (!units.some((unit) => unit === 'item' || unit === 'number')) return false;
  const isTold = isMeasure(from.unit) && to.isBare === false;
  const isCounted = isMeasure(to.unit) && from.isBare === false && from.unit !== 'number';
  return !isTold && !isCounted && !units.includes('percentagePoint');
}

/** Whether a unit is always printed: lengths, areas, masses and the like. */
const isMeasure = (unit: UnitCode): boolean =>
  ['length', 'area', 'mass', 'volume', 'energy', 'power', 'time', 'proportion'].includes(
    UNITS[unit].dimension,
  );

const isSaidAs = (source: Amount, target: Amount) =>
  source.unit === 'month' &&
  target.unit === 'day' &&
  source.value !== null &&
  target.value !== null &&
  (DAYS_SAID_FOR_MONTHS.get(source.value) ?? []).includes(target.value);

const isInOtherWords = (source: Amount, target: Amount): boolean =>
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

/** Whether two counts are of things that cannot be each other: households and people. */
export const toldApart = (a: UnitCode, b: UnitCode): boolean =>
  a !== b && TOLD_APART.has(a) && TOLD_APART.has(b);

function sameNumbers(source: Amount, target: Amount, factor: number, tolerance: number): boolean {
  if (source.value !== null && target.value !== null)
    return near(source.value * factor, target.value, tolerance) || isDozen(source, target);
  const [min, max] = endsOf(source).map((end) => end * factor) as [number, number];
  const [otherMin, otherMax] = endsOf(target);
  if (isVague(source) || isVague(target)) return min <= otherMax * 1.001 && otherMin <= max * 1.001;
  return near(min, otherMin, tolerance) && near(max, otherMax, tolerance);
}

/** 十余 can also be a dozen: an inexact 10 to 12 matches 12. */
const isDozen = (source: Amount, target: Amount) =>
  source.qualifier !== 'exact' &&
  target.value === 12 &&
  source.value !== null &&
  source.value >= 10 &&
  source.value <= 12;

function endsOf({ value, min, max, qualifier }: Amount): [number, number] {
  if (value === null) return [min ?? 0, max ?? 0];
  const above = qualifier === 'moreThan' || qualifier === 'atLeast';
  return [value, above ? value * 1.99 : value];
}

/** Whether two amounts are equal but for a relative error, where `factor` converts the first to the unit of the second. */
export const areNear = (one: Amount, other: Amount, factor: number, tolerance: number): boolean =>
  sameNumbers(one, other, factor, tolerance);

const near = (a: number, b: number, tolerance: number) =>
  Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));

/** Whether two units measure the same dimension, so that their amounts can be compared at all. */
export function sameDimension(a: UnitCode, b: UnitCode): boolean {
  if (UNITS[a].dimension === 'money') return a === b;
  if (isFactor(a) && isFactor(b)) return true;
  return UNITS[a].dimension === UNITS[b].dimension;
}

/** 3倍 can be translated as three times, and 翻一番 as doubled. */
const isFactor = (unit: UnitCode) => unit === 'multiple' || unit === 'time' || unit === 'doubling';

/** Whether two units are the same, or prose uses them as the same. */
export const sameKind = (a: UnitCode, b: UnitCode): boolean =>
  a === b || (isFactor(a) && isFactor(b));

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
