import { format, isUnitCode } from '../quantity';
import { QUALIFIERS } from '../report/shape';
import type { Qualifier } from '../report';
import { unitKind } from '../write/unit-kind';

const INDEFINITE = { zh: '不定数', en: 'an indefinite amount' };

const CODES = /^(\S+) (\S+) (\S+)$/;

/**
 * Words two amounts that differ. English prints a count of people and a count of visits alike: their words then name
 * what is counted, so that the difference is seen.
 */
export function apartInWords(
  amounts: readonly [string, string],
  language: 'zh' | 'en',
): [string, string] {
  const [one, other] = amounts.map((codes) => amountInWords(codes, language)) as [string, string];
  if (one !== other || amounts[0] === amounts[1]) return [one, other];
  const [kind, otherKind] = amounts.map((codes) => kindOf(codes, language));
  return kind === otherKind ? [one, other] : [`${one} (${kind})`, `${other} (${otherKind})`];
}

function kindOf(codes: string, language: 'zh' | 'en'): string {
  const [, , unit = ''] = CODES.exec(codes) ?? [];
  return isUnitCode(unit) ? unitKind(unit, language) : '';
}

/**
 * Words the codes of an amount in a language: `1860000 CNY exact` is 186万元. A finding holds codes, but people read
 * words. Returns the input unchanged if it is not such an amount.
 */
export function amountInWords(codes: string, language: 'zh' | 'en'): string {
  const [, number = '', unit = '', qualifier = ''] = CODES.exec(codes) ?? [];
  if (!isUnitCode(unit) || !isQualifier(qualifier)) return codes;
  const ends = number.split('–').map(Number);
  if (ends.some((end) => !Number.isFinite(end))) return INDEFINITE[language];
  const [min = null, max = null] = ends;
  const amount = max === null ? { value: min, min: null, max: null } : { value: null, min, max };
  return format({ ...amount, unit, qualifier }, language);
}

const isQualifier = (word: string): word is Qualifier =>
  (QUALIFIERS as readonly string[]).includes(word);
