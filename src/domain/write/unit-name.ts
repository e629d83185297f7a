import { isUnitCode, UNITS } from '../quantity';

/** What a unit is called, in the plural; empty where the counted noun stands in its place. */
export function unitName(unit: string, locale: string): string {
  if (!isUnitCode(unit)) return '';
  return locale.startsWith('zh') ? UNITS[unit].zh : UNITS[unit].en[1];
}
