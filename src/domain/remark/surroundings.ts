import type { Anchor } from './anchor';
import type { Line } from './line';
import { standing, type Standing } from './standing';

/**
 * Changed words are found between their surroundings only if these have at least so many letters. Fewer are too common.
 */
export const LEAST_SURROUNDING = 4;

/** How many characters longer the words may have become, when only their surroundings still match. */
const LONGEST_GROWTH = 80;

/** Finds words that were changed: what is now between the same surroundings. */
export function between(
  { prefix, suffix, exact }: Anchor,
  lines: readonly Line[],
): Standing | null {
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
export function beside({ prefix, suffix }: Anchor, lines: readonly Line[]): Standing | null {
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

/** Returns how many characters two texts share at the start. */
export function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length;
}

/** Returns how many characters two texts share at the end. */
export function commonEnd(one: string, other: string): number {
  let length = 0;
  while (
    length < one.length &&
    length < other.length &&
    one[one.length - 1 - length] === other[other.length - 1 - length]
  )
    length += 1;
  return length;
}
