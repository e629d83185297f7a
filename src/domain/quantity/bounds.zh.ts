import type { Qualifier } from '../report';
import {
  CURRENCY_PREFIXES,
  PREFIXES,
  ROUND_PREFIXES,
  SUFFIXES,
  type PrefixWord,
} from './lexicon.zh';
import { longestFirst } from '../longest-first';
import type { QuantitySpan } from './quantity';
import type { UnitMatch } from './unit.zh';

/** 及以上 before 以上. */
const SUFFIX_WORDS = longestFirst(Object.keys(SUFFIXES));
const CURRENCY_WORDS = longestFirst(Object.keys(CURRENCY_PREFIXES));

/** The word for a currency that ends at an offset: 人民币30万, ¥30; null for none. */
export const currencyAhead = (text: string, end: number): string | null =>
  CURRENCY_WORDS.find((word) => text.endsWith(word, end)) ?? null;

/** 不少于20万元: the word before bounds the number, unless it belongs to another word (节约). */
export function withPrefix(text: string, span: QuantitySpan, decoys: Uint8Array): QuantitySpan {
  const start = span.start - (currencyAhead(text, span.start)?.length ?? 0);
  const end = text.charAt(start - 1) === ' ' ? start - 1 : start;
  const isRound = /^[百千万亿]/.test(text.slice(span.start, span.start + 1));
  const words = isRound ? ALL_PREFIXES : PREFIXES;
  const prefix = decoys[end - 1] ? undefined : words.find((word) => stands(word, text, end));
  if (!prefix) return { ...span, start };
  const qualifier = span.qualifier === 'range' ? span.qualifier : prefix.qualifier;
  return { ...span, start: end - prefix.word.length, qualifier };
}

const ALL_PREFIXES = [...PREFIXES, ...ROUND_PREFIXES];

const stands = ({ word, notAfter = '' }: PrefixWord, text: string, end: number): boolean =>
  text.endsWith(word, end) && !notAfter.includes(text.charAt(end - word.length - 1) || '\n');

/** 300元以上: the word behind bounds a number that nothing else bounds. */
export function withSuffix(text: string, span: QuantitySpan): QuantitySpan {
  const suffix = SUFFIX_WORDS.find((word) => text.startsWith(word, span.end));
  if (!suffix) return span;
  const isOpen = span.qualifier === 'exact' || span.qualifier === 'about';
  const qualifier = isOpen ? (SUFFIXES[suffix] as Qualifier) : span.qualifier;
  return { ...span, end: span.end + suffix.length, qualifier };
}

/** 两年半, 三公里多: what stands behind a measure belongs to it. 两个半小时 is a form of its own. */
export function withHalf(text: string, span: QuantitySpan, unit: UnitMatch): QuantitySpan {
  const more = text.charAt(span.end);
  if (!unit.measure) return span;
  if (more === '半' && span.value !== null && span.value < 100) {
    return { ...span, end: span.end + 1, value: span.value + 0.5 };
  }
  const isBounded = /[多余]/.test(text.slice(span.start, span.end));
  return /[多余]/.test(more) && !isBounded
    ? { ...span, end: span.end + 1, qualifier: 'moreThan' }
    : span;
}
