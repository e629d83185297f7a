import { UNITS, type UnitCode } from '../../quantity';

/** Returns whether a unit is a share or a rate. They have no parts and no sum. */
export const isProportion = (unit: UnitCode): boolean => UNITS[unit].dimension === 'proportion';

/** Returns whether a unit measures an amount, rather than a share, a difference of shares or a multiple. */
export const isAmount = (unit: UnitCode): boolean =>
  !['proportion', 'difference', 'factor'].includes(UNITS[unit].dimension);
