import { longestFirst } from '../longest-first';

/**
 * What stands in the place of a word that was taken out: as long as it, so that every figure and quote after it stays where its
 * record says.
 */
export const REDACTED = '■';

/** What is to be taken out, and longer words that contain it and stay. */
export interface Redaction {
  words: readonly string[];
  /** 王一平, where 王一 is taken out. */
  except: readonly string[];
}

/** Names that programs read, and no person: nothing is taken out of them. */
const NAMES = new Set([
  'key',
  'type',
  'documentId',
  'hash',
  'url',
  'src',
  'mime',
  'unit',
  'locale',
]);

/** A value of JSON without the words that are to go, wherever they stand in it; the same object where nothing was found. */
export function redacted<Value>(value: Value, redaction: Redaction): Value {
  return inValue(value, redaction) as Value;
}

/** A text without them. */
export const redactedText = (text: string, redaction: Redaction): string =>
  cleanerOf(redaction)(text);

type Cleaner = (text: string) => string;

/** A redaction goes through every text that there is: its pattern is made once. */
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

/** Whether a text still says one of the words. */
export const says = (text: string, redaction: Redaction): boolean =>
  redactedText(text, redaction) !== text;

/** Case, spaces and full width do not make another name: 王　一, ZHOU Dashan. */
const folded = (word: string): string => word.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');

/** A name with spaces, or line breaks, between any two of its signs; a word of Latin letters stands alone. */
function loosely(word: string): string {
  const signs = [...word.replace(/\s+/gu, ' ')];
  const pattern = signs
    .map((sign) => (sign === ' ' ? '\\s+' : sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
    .join(/\p{Script=Han}/u.test(word) ? '\\s*' : '');
  const isLatin = /^\p{Script=Latin}/u.test(word);
  const ends = /\p{Script=Latin}$/u.test(word);
  return `${isLatin ? '(?<![\\p{Script=Latin}])' : ''}${pattern}${ends ? '(?![\\p{Script=Latin}])' : ''}`;
}

function inValue(value: unknown, redaction: Redaction): unknown {
  if (typeof value === 'string') return redactedText(value, redaction);
  if (Array.isArray(value)) return inList(value, redaction);
  if (typeof value !== 'object' || value === null) return value;
  let changed = false;
  const entries = Object.entries(value).map(([name, one]) => {
    const next = NAMES.has(name) && typeof one === 'string' ? one : inValue(one, redaction);
    changed ||= next !== one;
    return [name, next];
  });
  return changed ? Object.fromEntries(entries) : value;
}

type Leaf = { text: string };

/** A line whose words are split over leaves, one bold and one not, is read as one text. */
function inList(list: unknown[], redaction: Redaction): unknown[] {
  const next = list.map((one) => inValue(one, redaction));
  const leaves = next.every(isLeaf) ? acrossLeaves(next as Leaf[], redaction) : next;
  return leaves.some((one, at) => one !== list[at]) ? leaves : list;
}

const isLeaf = (value: unknown): value is Leaf =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as { text?: unknown }).text === 'string' &&
  (value as { type?: unknown }).type === 'text';

/** What is taken out is as long as what stood there, so each leaf keeps its length. */
function acrossLeaves(leaves: Leaf[], redaction: Redaction): Leaf[] {
  const whole = leaves.map(({ text }) => text).join('');
  const clean = redactedText(whole, redaction);
  if (clean === whole) return leaves;
  let at = 0;
  return leaves.map((leaf) => {
    const text = clean.slice(at, at + leaf.text.length);
    at += leaf.text.length;
    return { ...leaf, text };
  });
}
