import { COUNTS } from './counts';
import { MATTER } from './matter';
import { MONEY } from './money';
import type { Unit } from './row';
import { SHARES } from './shares';
import { SPACE } from './space';
import { TIME } from './time';
import { TRAFFIC } from './traffic';

export type { Dimension, Unit, Word } from './row';

/** All units by their codes. */
export const UNITS = { ...MONEY, ...SPACE, ...MATTER, ...SHARES, ...TIME, ...TRAFFIC, ...COUNTS };

export type UnitCode = keyof typeof UNITS;

/** The units with their codes, in the order of the rows. */
export const UNIT_ROWS = Object.entries(UNITS) as [UnitCode, Unit][];

/** Returns whether a unit counts things. Every other unit is a measure. */
export function isCount(unit: UnitCode): boolean {
  return UNITS[unit].dimension === 'count';
}

/** Returns whether a text is the code of a unit. */
export function isUnitCode(text: string): text is UnitCode {
  return Object.hasOwn(UNITS, text);
}

/** Returns the dimension of a unit. An unknown unit is a dimension of its own. */
export const dimensionOf = (unit: string): string =>
  isUnitCode(unit) ? UNITS[unit].dimension : unit;

/** Returns the factor that converts a number from unit `from` to unit `to`. Null if the two units do not convert. */
export function conversion(from: UnitCode, to: UnitCode): number | null {
  if (from === to) return 1;
  const [one, other] = [UNITS[from], UNITS[to]];
  if (one.base === undefined || other.base === undefined) return null;
  return one.dimension === other.dimension ? one.base / other.base : null;
}
