import type { Qualifier } from '../report';
import type { Language, Quantity } from './quantity';
import { UNITS, isCount, type UnitCode } from './units';

type Amount = Pick<Quantity, 'value' | 'min' | 'max' | 'unit' | 'qualifier'>;

/** The words around an amount; `#` is the amount. The English is that of GWR for the usual Chinese words. */
const PATTERNS: Record<Language, Record<Qualifier, string>> = {
  zh: {
    exact: '#',
    about: '约#',
    nearly: '近#',
    moreThan: '超过#',
    atLeast: '不少于#',
    lessThan: '不足#',
    atMost: '不超过#',
    range: '#',
    several: '#',
  },
  en: {
    exact: '#',
    about: 'about #',
    nearly: 'nearly #',
    moreThan: 'more than #',
    atLeast: 'at least #',
    lessThan: 'less than #',
    atMost: 'no more than #',
    range: '#',
    several: '#',
  },
};

const MU_PER_HECTARE = 15;

const WRITTEN: Record<Language, (amount: Amount) => string> = { zh: chinese, en: english };

/**
 * Formats a quantity in house style: `约200万元`, `RMB 2 million`, `1,200 mu (80 hectares)`, `more than 300 households`.
 * Chinese uses 万 from 10,000 and 亿 from 100 million; English uses million from 1,000,000. No precision is added: 200万
 * is 2 million. `parseQuantities` reads the result back to the same value, unit and qualifier.
 */
export function format(amount: Amount, language: Language): string {
  return PATTERNS[language][amount.qualifier].replace('#', WRITTEN[language](amount));
}

function ends({ value, min, max }: Amount): number[] {
  return value === null ? [min ?? 0, max ?? 0] : [value];
}

function chinese(amount: Amount): string {
  const { unit } = amount;
  const numbers = ends(amount).map((value) =>
    unit === 'percent' ? String(value) : scaledZh(value),
  );
  const word = UNITS[unit].zh;
  return numbers.length === 2
    ? `${numbers[0]}${word}至${numbers[1]}${word}`
    : `${numbers[0]}${word}`;
}

function scaledZh(value: number): string {
  if (value >= 1e8) return `${trimmed(value / 1e8)}亿`;
  return value >= 1e4 ? `${trimmed(value / 1e4)}万` : trimmed(value);
}

function english(amount: Amount): string {
  const numbers = ends(amount).map(scaledEn);
  const written = numbers.join(' to ');
  return withUnit(written, amount.unit, ends(amount));
}

/** Created once: calling `toLocaleString` for each number costs more than the rest of a proposal. */
const GROUPED = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

/**
 * Groups digits and uses words for millions and billions. House style writes whole numbers under ten in words, but not
 * here.
 */
function scaledEn(value: number): string {
  if (value >= 1e9) return `${trimmed(value / 1e9)} billion`;
  return value >= 1e6 ? `${trimmed(value / 1e6)} million` : GROUPED.format(value);
}

function withUnit(written: string, unit: UnitCode, values: number[]): string {
  const [one, many] = UNITS[unit].en;
  if (UNITS[unit].dimension === 'money') return `${one} ${written}`;
  if (many === '' || (isCount(unit) && unit !== 'household')) return written;
  const word = values.length === 1 && values[0] === 1 ? one : many;
  const last = values.length === 1 ? (values[0] ?? 0) : 0;
  const hectares =
    unit === 'mu' && last >= MU_PER_HECTARE
      ? ` (${scaledEn(rounded(last / MU_PER_HECTARE))} hectares)`
      : '';
  return `${written} ${word}${hectares}`;
}

const rounded = (value: number) => Number(value.toPrecision(3));
const trimmed = (value: number) => String(Number(value.toPrecision(12)));
