import { groupedBy } from '../grouped';
import { pairsOf, similarity } from './similarity';

/** Below this similarity, one text is not an edit of the other. */
const EDITED = 0.4;
/** Comparing all pairs is too costly in a section of thousands of paragraphs, so only neighbours are compared there. */
const MOST_COMPARISONS = 40_000;
const NEIGHBOURHOOD = 20;

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

/** Matches the most similar pairs first, among the texts that are left on both sides. */
function matchSimilar(
  known: readonly string[],
  current: readonly string[],
  matches: number[],
): void {
  const taken = new Set(matches);
  const freeKnown = known.flatMap((_, index) => (taken.has(index) ? [] : [index]));
  const freeCurrent = matches.flatMap((match, at) => (match < 0 ? [at] : []));
  const isFew = freeKnown.length * freeCurrent.length <= MOST_COMPARISONS;
  const reach = isFew ? Infinity : NEIGHBOURHOOD;
  const candidates = freeKnown.map((index) => ({ index, pairs: pairsOf(known[index]!) }));
  const likely = freeCurrent.flatMap((at) => editsOf(current[at]!, at, candidates, reach));
  for (const { at, index } of likely.sort((a, b) => b.score - a.score || a.at - b.at)) {
    if (matches[at] !== -1 || taken.has(index)) continue;
    matches[at] = index;
    taken.add(index);
  }
}

/** A known text by its index, with its pairs of neighbouring letters. */
interface Candidate {
  index: number;
  pairs: ReadonlySet<string>;
}

/** Returns the known texts within reach that a text may be an edit of, with their similarity. */
function editsOf(text: string, at: number, candidates: readonly Candidate[], reach: number) {
  const own = pairsOf(text);
  return candidates
    .filter(({ index }) => Math.abs(index - at) <= reach)
    .map(({ index, pairs }) => ({ at, index, score: similarity(pairs, own) }))
    .filter(({ score }) => score >= EDITED);
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
