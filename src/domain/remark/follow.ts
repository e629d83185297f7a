import { CONTEXT, type Anchor } from './anchor';
import { isWorded, type Line } from './line';

/** Where the subject of a remark is now. */
export interface Standing {
  /** `here`: unchanged; `changed`: still there, with other words; `gone`: no longer in the draft. */
  is: 'here' | 'changed' | 'gone';
  path: string | null;
  section: string | null;
  start: number;
  end: number;
  /** The current words; empty if the subject is gone. */
  text: string;
}

/**
 * The fewest characters that must match, of the words and their surroundings together. Fewer may match by chance, so
 * they count only if all the surroundings are the same.
 */
export const CREDIBLE = 8;

/**
 * Changed words are found between their surroundings only if these have at least so many letters. Fewer are too common.
 */
export const LEAST_SURROUNDING = 4;

/** How many characters longer the words may have become, when only their surroundings still match. */
const LONGEST_GROWTH = 80;

const GONE: Standing = { is: 'gone', path: null, section: null, start: 0, end: 0, text: '' };

/** Finds the subject of a remark in a draft that was edited. The cost is linear in the length of the draft. */
export function follow(anchor: Anchor, lines: readonly Line[]): Standing {
  if (!isWorded(anchor)) return byKey(anchor, lines);
  const worded = lines.filter(isWorded);
  const near = worded.filter(({ section }) => section === anchor.section);
  return (
    wordsIn(anchor, near) ??
    wordsIn(anchor, worded) ??
    between(anchor, near) ??
    between(anchor, worded) ??
    beside(anchor, near) ??
    GONE
  );
}

/** Finds a figure, quote, photo or table by its key, whatever its words or section are now. */
function byKey({ path, exact }: Anchor, lines: readonly Line[]): Standing {
  const name = path.split('.').slice(2).join('.');
  const found =
    lines.find((line) => line.path === path) ??
    (name ? lines.find((line) => line.path.split('.').slice(2).join('.') === name) : undefined);
  if (!found) return GONE;
  const { text, section } = found;
  const is = sameWords(text, exact) ? 'here' : 'changed';
  return { is, path: found.path, section, start: 0, end: text.length, text };
}

/** Compares the fields of two records. The desk may list them in another order than the server. */
const sameWords = (one: string, other: string): boolean =>
  one === other || sorted(one) === sorted(other);

const sorted = (text: string): string => text.split(' ').sort().join(' ');

type Candidate = { line: Line; start: number; common: number; isWhole: boolean };

function wordsIn(anchor: Anchor, lines: readonly Line[]): Standing | null {
  const { exact } = anchor;
  let best: Candidate | null = null;
  for (const line of lines) {
    const { text } = line;
    for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
      const found = candidate(anchor, line, at);
      if (isCredible(anchor, found) && (!best || isBetter(anchor, found, best))) best = found;
    }
  }
  if (!best) return null;
  const { line, start } = best;
  return standing('here', line, start, start + exact.length);
}

function candidate({ exact, prefix, suffix }: Anchor, line: Line, start: number): Candidate {
  const before = commonEnd(line.text.slice(0, start), prefix);
  const after = commonStart(line.text.slice(start + exact.length), suffix);
  const isAtStart = prefix.length === CONTEXT || start === prefix.length;
  const isWhole = before === prefix.length && after === suffix.length && isAtStart;
  return { line, start, common: before + after, isWhole };
}

const isCredible = ({ exact }: Anchor, { common, isWhole }: Candidate): boolean =>
  isWhole || exact.length + common >= CREDIBLE;

/**
 * Prefers the candidate with more matching surroundings. If equal: the one in its old line, nearest to its old place.
 */
function isBetter(anchor: Anchor, one: Candidate, other: Candidate): boolean {
  if (one.common !== other.common) return one.common > other.common;
  return distance(anchor, one) < distance(anchor, other);
}

const distance = ({ path, start }: Anchor, one: Candidate): number =>
  one.line.path === path ? Math.abs(one.start - start) : Number.MAX_SAFE_INTEGER;

/** Finds words that were changed: what is now between the same surroundings. */
function between({ prefix, suffix, exact }: Anchor, lines: readonly Line[]): Standing | null {
  const head = prefix.slice(-LEAST_SURROUNDING * 2);
  const tail = suffix.slice(0, LEAST_SURROUNDING * 2);
  if (head.length < LEAST_SURROUNDING && tail.length < LEAST_SURROUNDING) return null;
  for (const line of lines) {
    const { text } = line;
    const start = head.length < LEAST_SURROUNDING ? atStart(text, prefix) : endOf(text, head);
    const end = tail.length < LEAST_SURROUNDING ? atEnd(text, suffix) : text.indexOf(tail, start);
    if (start >= 0 && end >= start && end - start <= exact.length + LONGEST_GROWTH)
      return standing('changed', line, start, end);
  }
  return null;
}

/** When only one side of the surroundings is left, finds the line that contains this side, if there is only one. */
function beside({ prefix, suffix }: Anchor, lines: readonly Line[]): Standing | null {
  const sides = [prefix.slice(-LEAST_SURROUNDING), suffix.slice(0, LEAST_SURROUNDING)];
  for (const side of sides.filter(({ length }) => length === LEAST_SURROUNDING)) {
    const [line, ...others] = lines.filter(({ text }) => text.includes(side));
    if (line && others.length === 0) return standing('changed', line, 0, line.text.length);
  }
  return null;
}

const endOf = (text: string, head: string): number => {
  const at = text.indexOf(head);
  return at < 0 ? -1 : at + head.length;
};

/** A short prefix or suffix began or ended its line, and must still do so. */
const atStart = (text: string, prefix: string): number =>
  text.startsWith(prefix) ? prefix.length : -1;
const atEnd = (text: string, suffix: string): number =>
  text.endsWith(suffix) ? text.length - suffix.length : -1;

const standing = (
  is: 'here' | 'changed',
  { path, section, text }: Line,
  start: number,
  end: number,
): Standing => ({ is, path, section, start, end, text: text.slice(start, end) });

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length;
}

function commonEnd(one: string, other: string): number {
  let length = 0;
  while (
    length < one.length &&
    length < other.length &&
    one[one.length - 1 - length] === other[other.length - 1 - length]
  )
    length += 1;
  return length;
}
