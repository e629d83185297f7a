import type { Quantity, UnitCode } from '../quantity';

/** 每小时350公里, 时速达350公里: the words before a length that make it a speed. */
const SPEEDS: Partial<Record<UnitCode, readonly [before: RegExp, unit: UnitCode]>> = {
  km: [/(?:每小时|时速)(?:为|达到?|约|高达|可达|超过|近)?$/, 'kmPerHour'],
  m: [/(?:每秒钟?|秒速)(?:为|达到?|约|高达|可达|超过|近)?$/, 'mPerSecond'],
};
const REACH = 8;

/** Turns a length of a Chinese text into a speed if the text says per hour or per second. */
export function asSpeed(quantity: Quantity, text: string): Quantity {
  const [before, unit] = SPEEDS[quantity.unit] ?? [];
  const { start } = quantity;
  return unit && before?.test(text.slice(Math.max(0, start - REACH), start))
    ? { ...quantity, unit }
    : quantity;
}
