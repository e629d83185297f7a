import type { Qualifier } from '../report';
import {
  CURRENCY_PREFIXES,
  PREFIXES,
  ROUND_PREFIXES,
  SUFFIXES,
  type PrefixWord,
} from './lexicon.zh';
import { groupedBy } from '../grouped';
import { longestFirst } from '../longest-first';
import type { QuantitySpan } from './quantity';
import { rounded } from './rounded';
import type { UnitMatch } from './unit.zh';
import type { UnitCode } from './units';

/** The longest word comes first: 及以上 before 以上. */
const SUFFIX_WORDS = longestFirst(Object.keys(SUFFIXES));
const CURRENCY_WORDS = longestFirst(Object.keys(CURRENCY_PREFIXES));
const CURRENCY_ENDS = new Set(CURRENCY_WORDS.map((word) => word.slice(-1)));

/**
 * Returns the currency word that ends at an offset, or before a space there: 人民币30万, ¥30, RMB 30. Null if there is
 * none.
 */
export function currencyAhead(text: string, offset: number): string | null {
  const end = beforeSpace(text, offset);
  if (!CURRENCY_ENDS.has(text.charAt(end - 1))) return null;
  return CURRENCY_WORDS.find((word) => text.endsWith(word, end)) ?? null;
}

/** Returns the offset at which the currency word before `offset` begins, or `offset` if there is no such word. */
export function currencyStart(text: string, offset: number): number {
  const word = currencyAhead(text, offset);
  return word ? beforeSpace(text, offset) - word.length : offset;
}

/** Returns the offset of the space right before `offset`, or `offset` if there is no space. */
const beforeSpace = (text: string, offset: number): number =>
  text.charAt(offset - 1) === ' ' ? offset - 1 : offset;

/** Applies the word before a number, which bounds it: 不少于20万元. Skips a word that is part of another word (节约). */
export function withPrefix(text: string, span: QuantitySpan, excluded: Uint8Array): QuantitySpan {
  const start = currencyStart(text, span.start);
  const priced = inCurrency(text, span);
  const end = beforeSpace(text, start);
  const isRound = /^[百千万亿]/.test(text.slice(span.start, span.start + 1));
  const words = isRound ? ALL_PREFIXES : DIGIT_PREFIXES;
  const ending = excluded[end - 1] ? undefined : words.get(text.charAt(end - 1));
  const prefix = ending?.find((word) => stands(word, text, end));
  if (!prefix) return { ...priced, start };
  const qualifier = span.qualifier === 'range' ? span.qualifier : prefix.qualifier;
  const bounded = { ...priced, start: end - prefix.word.length, qualifier };
  // 港币约3万元
  return { ...inCurrency(text, bounded), start: currencyStart(text, bounded.start) };
}

/** Applies the currency word before a number, which says which 元 is meant: 新台币200万元, 港币30万元. */
function inCurrency(text: string, span: QuantitySpan): QuantitySpan {
  const isFen = span.unit === 'point' && text.endsWith('分', span.end);
  const word = span.unit === 'CNY' || isFen ? currencyAhead(text, span.start) : null;
  if (!word) return span;
  const unit = CURRENCY_PREFIXES[word] as UnitCode;
  return isFen ? { ...span, unit, ...hundredthsOf(span) } : { ...span, unit };
}

/** After a currency, 分 is a hundredth of it and not a point: 人民币20.6分. */
const hundredthsOf = ({ value, min, max }: QuantitySpan) => {
  const hundredth = (one: number | null) => (one === null ? null : rounded(one / 100));
  return { value: hundredth(value), min: hundredth(min), max: hundredth(max) };
};

/** Sorts words by length, the longest first (不低于 before 低于), for each last character. */
const byEnd = (words: readonly PrefixWord[]): ReadonlyMap<string, PrefixWord[]> =>
  groupedBy(
    [...words].sort((a, b) => b.word.length - a.word.length),
    ({ word }) => word.slice(-1),
  );
const DIGIT_PREFIXES = byEnd(PREFIXES);
const ALL_PREFIXES = byEnd([...PREFIXES, ...ROUND_PREFIXES]);

const stands = ({ word, notAfter = '' }: PrefixWord, text: string, end: number): boolean =>
  text.endsWith(word, end) && !notAfter.includes(text.charAt(end - word.length - 1) || '\n');

/** Applies the word after a number, if no other word bounds the number already: 300元以上. */
export function withSuffix(text: string, span: QuantitySpan): QuantitySpan {
  const suffix = SUFFIX_WORDS.find((word) => text.startsWith(word, span.end));
  if (!suffix) return span;
  const isOpen = span.qualifier === 'exact' || span.qualifier === 'about';
  const qualifier = isOpen ? (SUFFIXES[suffix] as Qualifier) : span.qualifier;
  return { ...span, end: span.end + suffix.length, qualifier };
}

const ENDS = /^(?:[，。；、：！？,;:!?的）)]|$)/;

/** Includes 半, 多 or 余 after a measure: 两年半, 三公里多. `special.zh` reads 两个半小时 instead. */
export function withHalf(text: string, span: QuantitySpan, unit: UnitMatch): QuantitySpan {
  const more = text.charAt(span.end);
  // 绕地球九圈半: a count and its half, where the clause ends. Elsewhere 半 begins a word of its own.
  if (!unit.measure && !(more === '半' && ENDS.test(text.slice(span.end + 1, span.end + 2))))
    return span;
  if (more === '半' && span.value !== null && span.value < 100) {
    return { ...span, end: span.end + 1, value: span.value + 0.5 };
  }
  const isBounded = /[多余]/.test(text.slice(span.start, span.end));
  return /[多余]/.test(more) && !isBounded
    ? { ...span, end: span.end + 1, qualifier: 'moreThan' }
    : span;
}
