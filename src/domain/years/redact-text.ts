import { longestFirst } from '../longest-first';

/**
 * Replaces each UTF-16 unit of a redacted word. The length stays the same, so that the places of later figures and
 * quotes stay valid.
 */
export const REDACTED = '■';

/** The words to redact, and longer words that contain one of them and must stay. */
export interface Redaction {
  words: readonly string[];
  /** For example 王一平, if 王一 is redacted. */
  except: readonly string[];
}

/** Redacts the words in a text. */
export const redactedText = (text: string, redaction: Redaction): string =>
  cleanerOf(redaction)(text);

type Cleaner = (text: string) => string;

/** A redaction is applied to every text, so its pattern is compiled once. */
const cleaners = new WeakMap<Redaction, Cleaner>();

function cleanerOf(redaction: Redaction): Cleaner {
  const cleaner = cleaners.get(redaction) ?? newCleaner(redaction);
  cleaners.set(redaction, cleaner);
  return cleaner;
}

function newCleaner({ words, except }: Redaction): Cleaner {
  const all = longestFirst([...except, ...words].filter(Boolean));
  if (all.length === 0) return (text) => text;
  const taken = new Set(words.map(folded));
  const kept = new Set(except.map(folded));
  const pattern = new RegExp(all.map(loosely).join('|'), 'giu');
  const clean = (found: string) =>
    taken.has(folded(found)) && !kept.has(folded(found)) ? masked(found) : found;
  return (text) => text.replace(pattern, clean);
}

const masked = (found: string): string =>
  found.replace(/\S/gu, (sign) => REDACTED.repeat(sign.length));

/** Returns whether a text still contains one of the words. */
export const says = (text: string, redaction: Redaction): boolean =>
  redactedText(text, redaction) !== text;

/** Ignores case, spaces and full width, which do not make another name: 王　一, ZHOU Dashan. */
const folded = (word: string): string => word.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');

/**
 * Returns a pattern that allows spaces and line breaks between any two Han characters. A Latin word must not be part of
 * a longer word.
 */
function loosely(word: string): string {
  const signs = [...word.replace(/\s+/gu, ' ')];
  const pattern = signs
    .map((sign) => (sign === ' ' ? '\\s+' : sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
    .join(/\p{Script=Han}/u.test(word) ? '\\s*' : '');
  const isLatin = /^\p{Script=Latin}/u.test(word);
  const ends = /\p{Script=Latin}$/u.test(word);
  return `${isLatin ? '(?<![\\p{Script=Latin}])' : ''}${pattern}${ends ? '(?![\\p{Script=Latin}])' : ''}`;
}
