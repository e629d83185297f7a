import { groupedBy } from '../grouped';
import { matchSimilar } from './similar';

/**
 * Finds for each text of `current` the text of `known` that it comes from. Returns indexes, or -1 for none. No index is
 * given twice. Equal texts are matched first, wherever they moved, then the most similar ones. `inPlace` also pairs the
 * remaining texts between the same neighbours, because a translation has no letter in common with the text that it
 * replaced.
 */
export function align(
  known: readonly string[],
  current: readonly string[],
  { inPlace = false } = {},
): number[] {
  const matches = current.map(() => -1);
  matchEqual(known, current, matches);
  matchSimilar(known, current, matches);
  if (inPlace) matchInPlace(known.length, matches);
  return matches;
}

/** Matches equal texts: first from both ends, so that repeated texts keep their places, then wherever they moved. */
function matchEqual(known: readonly string[], current: readonly string[], matches: number[]): void {
  const most = Math.min(known.length, current.length);
  let start = 0;
  while (start < most && known[start] === current[start]) matches[start] = start++;
  const shift = known.length - current.length;
  let end = current.length - 1;
  while (end >= start && end + shift >= start && known[end + shift] === current[end]) {
    matches[end] = end + shift;
    end -= 1;
  }
  const places = placesBetween(known, start, end + shift);
  for (let at = start; at <= end; at += 1) matches[at] = nearest(places.get(current[at]!), at);
}

/** Returns the indexes of each text in a range of a list, both ends included. */
function placesBetween(known: readonly string[], start: number, end: number) {
  const indices = Array.from({ length: Math.max(0, end - start + 1) }, (_, at) => start + at);
  return groupedBy(indices, (index) => known[index]!);
}

/** Takes the nearest place, the earlier of two. Returns -1 if none is left. */
function nearest(places: number[] = [], at: number): number {
  const [best] = places.toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at));
  if (best === undefined) return -1;
  places.splice(places.indexOf(best), 1);
  return best;
}

/** Pairs in order the texts that are left between two matched neighbours. */
function matchInPlace(count: number, matches: number[]): void {
  const taken = new Set(matches);
  let next = 0;
  matches.forEach((match, at) => {
    if (match >= 0) {
      next = match + 1;
      return;
    }
    const limit = matches.slice(at).find((later) => later >= next) ?? count;
    while (taken.has(next) && next < limit) next += 1;
    if (next >= limit) return;
    matches[at] = next;
    taken.add(next);
    next += 1;
  });
}
