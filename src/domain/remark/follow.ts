import { CONTEXT, type Anchor } from './anchor';
import { isWorded, type Line } from './line';

/** Where what a remark is about stands now. */
export interface Standing {
  /** `here`: as it was said; `changed`: there, and says something else; `gone`: nowhere any more. */
  is: 'here' | 'changed' | 'gone';
  path: string | null;
  section: string | null;
  start: number;
  end: number;
  /** What it says now; empty where it is gone. */
  text: string;
}

/**
 * So many letters, of the words and of what stands around them, are the same by chance in no report: fewer are believed only where
 * all of the surroundings are the same.
 */
export const CREDIBLE = 8;

/** Words are found again between their surroundings where these are so many letters; fewer are too common. */
export const LEAST_SURROUNDING = 4;

/** How much longer than they were words may have become, where only what is around them is the same. */
const LONGEST_GROWTH = 80;

const GONE: Standing = { is: 'gone', path: null, section: null, start: 0, end: 0, text: '' };

/** Finds again what a remark is about, in a draft that was edited. Linear in the length of the draft. */
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

/** A figure, quote, photo or table is itself, whatever it says and wherever it went. */
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

/** The fields of a record have no order of their own: the desk may have them in another one than the server. */
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

/** Of two, the one with more of its surroundings; of equals, the one in its old line, and nearest to its old place. */
function isBetter(anchor: Anchor, one: Candidate, other: Candidate): boolean {
  if (one.common !== other.common) return one.common > other.common;
  return distance(anchor, one) < distance(anchor, other);
}

const distance = ({ path, start }: Anchor, one: Candidate): number =>
  one.line.path === path ? Math.abs(one.start - start) : Number.MAX_SAFE_INTEGER;

/** Where the words themselves were changed: what now stands between the same surroundings. */
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

/** Where only one side of them is left: the line that it stands in, as long as no other has it. */
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

/** What is short stood at the very start, or end, of its line, and has to stand there still. */
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
