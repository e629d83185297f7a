import { pairsOf, similarity } from './similarity';

/** Below this similarity, one text is not an edit of the other. */
const EDITED = 0.4;
/** Comparing all pairs is too costly in a section of thousands of paragraphs, so only neighbours are compared there. */
const MOST_COMPARISONS = 40_000;
const NEIGHBOURHOOD = 20;

/** Matches the most similar pairs first, among the texts that are left on both sides. */
export function matchSimilar(
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
