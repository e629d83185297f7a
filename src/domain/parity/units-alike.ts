import { isCount, UNITS, type UnitCode } from '../quantity';
import type { Amount } from './amount';

/** Counts whose nouns mean different things: 518户 is never 518 people. */
const TOLD_APART: ReadonlySet<UnitCode> = new Set(['household', 'person', 'village', 'place']);

/** Whether two counts are of things that cannot be each other: households and people. */
export const toldApart = (a: UnitCode, b: UnitCode): boolean =>
  a !== b && TOLD_APART.has(a) && TOLD_APART.has(b);

/** 1180.4万残疾人 has no measure word, so that only English says that it counts people. */
export const areOfOneThing = (a: UnitCode, b: UnitCode): boolean =>
  a === b || (isCount(a) && isCount(b) && !toldApart(a, b));

/**
 * Grades two amounts of one number whose units differ. 2: the units are words for one thing. 1: prose may use one for
 * the other. 0: they are different things.
 */
export function sameNumberOf(from: Amount, to: Amount): 0 | 1 | 2 {
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
