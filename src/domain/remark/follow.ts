import { CONTEXT, type Anchor } from './anchor';
import { isWorded, type Line } from './line';
import { standing, type Standing } from './standing';
import { beside, between, commonEnd, commonStart } from './surroundings';

/**
 * The fewest characters that must match, of the words and their surroundings together. Fewer may match by chance, so
 * they count only if all the surroundings are the same.
 */
export const CREDIBLE = 8;

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
