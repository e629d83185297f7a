import { parseEn } from './parse.en';
import { parseZh } from './parse.zh';
import type { Language, Quantity } from './quantity';

export { conversion, equal } from './equal';
export { format } from './format';
export type { Language, Quantity } from './quantity';
export { UNITS, isCount, isUnitCode, type UnitCode } from './units';

/** The quantities that a text states, in order. See `parseZh` and `parseEn`. */
export function parseQuantities(text: string, language: Language = 'zh'): Quantity[] {
  return language === 'zh' ? parseZh(text) : parseEn(text);
}
