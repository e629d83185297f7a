import { UNITS, type UnitCode } from '../../quantity';

/** Shares and rates, which have no parts and no sum of their own. */
export const isProportion = (unit: UnitCode): boolean => UNITS[unit].dimension === 'proportion';

/** What is an amount by itself: no share, no difference of shares and no multiple. */
export const isAmount = (unit: UnitCode): boolean =>
  !['proportion', 'difference', 'factor'].includes(UNITS[unit].dimension);
