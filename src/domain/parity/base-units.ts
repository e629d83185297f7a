import type { UnitCode } from '../quantity';

/** One of each unit in the base of its dimension, where amounts may be converted in translation. */
const IN_BASE: Partial<Record<UnitCode, readonly [base: string, factor: number]>> = {
  m2: ['m2', 1],
  mu: ['m2', 2000 / 3],
  ha: ['m2', 1e4],
  km2: ['m2', 1e6],
  acre: ['m2', 4046.86],
  cm: ['m', 0.01],
  m: ['m', 1],
  km: ['m', 1000],
  g: ['g', 1],
  jin: ['g', 500],
  kg: ['g', 1000],
  t: ['g', 1e6],
  L: ['L', 1],
  m3: ['L', 1000],
  kWh: ['kWh', 1],
  MWh: ['kWh', 1000],
  kW: ['kW', 1],
  MW: ['kW', 1000],
  minute: ['min', 1],
  hour: ['min', 60],
  day: ['min', 1440],
  month: ['min', 43_800],
  year: ['min', 525_600],
  percent: ['%', 1],
  ratio: ['%', 100],
};

/** How many of another unit one is; null where prose does not convert one into the other. */
export function factorBetween(from: UnitCode, to: UnitCode): number | null {
  const [one, other] = [IN_BASE[from], IN_BASE[to]];
  return one && other && one[0] === other[0] ? one[1] / other[1] : null;
}
