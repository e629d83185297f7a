import { COUNTS } from './counts';
import { MATTER } from './matter';
import { MONEY } from './money';
import type { Unit } from './row';
import { SHARES } from './shares';
import { SPACE } from './space';
import { TIME } from './time';

export type { Dimension, Unit, Word } from './row';

/** Every unit, once, by its code. */
export const UNITS = { ...MONEY, ...SPACE, ...MATTER, ...SHARES, ...TIME, ...COUNTS };

export type UnitCode = keyof typeof UNITS;

/** Units with their codes, in the order of the rows. */
export const UNIT_ROWS = Object.entries(UNITS) as [UnitCode, Unit][];

/** Counts say how many there are; everything else measures how much. */
export function isCount(unit: UnitCode): boolean {
  return UNITS[unit].dimension === 'count';
}

/** Whether a text is the code of a unit. */
export function isUnitCode(text: string): text is UnitCode {
  return Object.hasOwn(UNITS, text);
}

/** What a number in unit `from` is multiplied by to be in unit `to`; null where they do not convert. */
export function conversion(from: UnitCode, to: UnitCode): number | null {
  if (from === to) return 1;
  const [one, other] = [UNITS[from], UNITS[to]];
  if (one.base === undefined || other.base === undefined) return null;
  return one.dimension === other.dimension ? one.base / other.base : null;
}
