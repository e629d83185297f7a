import { matchesOf } from '../../matches';
import { noneTaken } from '../../taken';
import type { Mark, MarkPattern } from './mark';

/** Returns the marks of a text in order. If two overlap, the one of the earlier pattern stays. */
export function marksBy(text: string, patterns: readonly MarkPattern[]): Mark[] {
  const taken = noneTaken(text.length);
  const found = patterns.flatMap(([kind, pattern, valueOf]) =>
    matchesOf(text, pattern).flatMap((match) => {
      const [start, end] = [match.index, match.index + match[0].length];
      const value = taken.touches(start, end) ? null : valueOf(match);
      if (value === null) return [];
      taken.take(start, end);
      return [{ kind, value, start, end }];
    }),
  );
  return found.sort((a, b) => a.start - b.start);
}
