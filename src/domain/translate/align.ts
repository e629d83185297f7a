import { pairsOf, similarity } from './similarity';

/** Below this share of common letters, one text is not an edit of the other. */
const EDITED = 0.4;
/** Comparing everything with everything is too dear in a section of thousands of paragraphs. */
const MOST_COMPARISONS = 40_000;
const NEIGHBOURHOOD = 20;

/**
 * Which of `known` each of `current` is, by index; -1 for none. No index is given twice. Equal texts come
 * first, wherever they moved to, then the most similar ones. `inPlace` pairs what is left over between the
 * same neighbours, too: a translation has no letter in common with what it replaced.
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

function matchEqual(known: readonly string[], current: readonly string[], matches: number[]): void {
  const places = new Map<string, number[]>();
  known.forEach((text, index) => places.set(text, [...(places.get(text) ?? []), index]));
  current.forEach((text, at) => {
    matches[at] = places.get(text)?.shift() ?? -1;
  });
}

function matchSimilar(
  known: readonly string[],
  current: readonly string[],
  matches: number[],
): void {
  const taken = new Set(matches);
  const freeKnown = known.flatMap((_, index) => (taken.has(index) ? [] : [index]));
  const freeCurrent = matches.flatMap((match, at) => (match < 0 ? [at] : []));
  const isNear =
    freeKnown.length * freeCurrent.length <= MOST_COMPARISONS
      ? () => true
      : (a: number, b: number) => Math.abs(a - b) <= NEIGHBOURHOOD;
  const letters = freeKnown.map((index) => ({ index, pairs: pairsOf(known[index] ?? '') }));
  const likely = freeCurrent.flatMap((at) => {
    const own = pairsOf(current[at] ?? '');
    return letters
      .filter(({ index }) => isNear(index, at))
      .map(({ index, pairs }) => ({ at, index, score: similarity(pairs, own) }))
      .filter(({ score }) => score >= EDITED);
  });
  for (const { at, index } of likely.sort((a, b) => b.score - a.score || a.at - b.at)) {
    if (matches[at] !== -1 || taken.has(index)) continue;
    matches[at] = index;
    taken.add(index);
  }
}

/** Pairs in order what stands free between two neighbours that were found. */
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
