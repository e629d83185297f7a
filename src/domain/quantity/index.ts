import { parseEn } from './parse.en';
import { parseZh } from './parse.zh';
import type { Language, Quantity } from './quantity';
import { languageOf } from './script';
import { seen } from './invisible';

export { equal } from './equal';
export { format } from './format';
export type { Kind } from './excluded/row';
export { ledgerOf, type Became, type Entry, type Ledger } from './ledger';
export type { Language, Quantity } from './quantity';
export { conversion, dimensionOf, UNITS, isCount, isUnitCode, type UnitCode } from './units';

const PARSERS: Record<Language, (text: string) => Quantity[]> = { zh: parseZh, en: parseEn };

/**
 * Returns the quantities that a text states, in order. See `readZh` and `parseEn`. A text of English words without
 * Chinese characters is read as English.
 */
export function parseQuantities(text: string, language: Language = 'zh'): Quantity[] {
  return seen(text, PARSERS[languageOf(text, language)], (found, at) =>
    found.map((quantity) => ({ ...quantity, ...at(quantity) })),
  );
}
