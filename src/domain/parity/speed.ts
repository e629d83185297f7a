import type { Quantity, UnitCode } from '../quantity';

/** 每小时350公里, 时速达350公里, 每升6.8毫克: the words before an amount that make it a speed or a concentration. */
const SPEEDS: Partial<Record<UnitCode, readonly [before: RegExp, unit: UnitCode]>> = {
  km: [/(?:每小[时時]|[时時]速)(?:为|达到?|约|高达|可达|超过|近)? ?$/, 'kmPerHour'],
  m: [/(?:每秒钟?|秒速)(?:为|达到?|约|高达|可达|超过|近)?$/, 'mPerSecond'],
  mg: [/每(?:公?升|升水)(?:含|为|达到?|约|高达)?$/, 'mgPerL'],
};
const REACH = 8;

/** Turns an amount of a Chinese text into a speed or a concentration if the text says per hour or per litre. */
export function asSpeed(quantity: Quantity, text: string): Quantity {
  const [before, unit] = SPEEDS[quantity.unit] ?? [];
  const { start } = quantity;
  return unit && before?.test(text.slice(Math.max(0, start - REACH), start))
    ? { ...quantity, unit }
    : quantity;
}
