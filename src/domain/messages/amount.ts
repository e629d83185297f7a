import { format, isUnitCode } from '../quantity';
import { QUALIFIERS } from '../report/shape';
import type { Qualifier } from '../report';

const INDEFINITE = { zh: '不定数', en: 'an indefinite amount' };

/**
 * Words the codes of an amount in a language: `1860000 CNY exact` is 186万元. A finding holds codes, but people read
 * words. Returns the input unchanged if it is not such an amount.
 */
export function amountInWords(codes: string, language: 'zh' | 'en'): string {
  const [, number = '', unit = '', qualifier = ''] = /^(\S+) (\S+) (\S+)$/.exec(codes) ?? [];
  if (!isUnitCode(unit) || !isQualifier(qualifier)) return codes;
  const ends = number.split('–').map(Number);
  if (ends.some((end) => !Number.isFinite(end))) return INDEFINITE[language];
  const [min = null, max = null] = ends;
  const amount = max === null ? { value: min, min: null, max: null } : { value: null, min, max };
  return format({ ...amount, unit, qualifier }, language);
}

const isQualifier = (word: string): word is Qualifier =>
  (QUALIFIERS as readonly string[]).includes(word);
