import { firstWhere } from '../first-where';
import { groupedBy } from '../grouped';
import { align } from './align';
import type { Bead } from './bead';
import { strayOf } from './length';
import type { Span } from './passage';
import { textOf, type Figure, type Read } from './reading';
import { readsOf, sentencesOf, type Sentence } from './sentences';

/** Sentences that say the same; one side may be empty. */
export interface SentenceBead {
  source: Sentence[];
  target: Sentence[];
}

/** The sentences of one bead of passages, set side by side. */
export interface Prose {
  bead: Bead;
  sentences: SentenceBead[];
}

/**
 * Sets the sentences of every bead side by side. A heading, a caption or a passage that stands alone gives one sentence
 * bead.
 */
export const proseIn = (beads: readonly Bead[], proportion: number): Prose[] =>
  beads.map((bead) => ({ bead, sentences: sentencesIn(bead, proportion) }));

function sentencesIn({ source, target }: Bead, proportion: number): SentenceBead[] {
  const byClause = source.some(({ passage }) => /[；;]/.test(passage.text));
  const [from, to] = [sentencesOf(source, byClause), sentencesOf(target, byClause)];
  if (from.length === 0 || to.length === 0) return [{ source: from, target: to }];
  const known = new Map<Read, Sentence>([...from, ...to].map((one) => [one.read, one]));
  const beads = align(readsOf(from), readsOf(to), proportion, 'sentences');
  const back = (reads: readonly Read[]) => reads.map((read) => known.get(read)!);
  return withRests(
    beads.map((bead) => ({ source: back(bead.source), target: back(bead.target) })),
    proportion,
  );
}

/** How much nearer to the usual length the next sentence must bring a sentence to count as its rest. */
const MUCH_NEARER = 0.1;

/**
 * Joins a sentence of the target that stands alone to its neighbour, if the neighbour is too short without it. Such a
 * sentence has no figures. Example: 无人受伤 after a comma became a sentence of its own.
 */
function withRests(beads: readonly SentenceBead[], proportion: number): SentenceBead[] {
  const joined: SentenceBead[] = [];
  for (const bead of beads) {
    const before = joined.at(-1);
    if (before && isRestOf(bead, before, proportion))
      joined[joined.length - 1] = { ...before, target: [...before.target, ...bead.target] };
    else if (before && isRestOf(before, bead, proportion))
      joined[joined.length - 1] = { ...bead, target: [...before.target, ...bead.target] };
    else joined.push(bead);
  }
  return joined;
}

const isRestOf = (rest: SentenceBead, bead: SentenceBead, proportion: number): boolean =>
  rest.source.length === 0 &&
  rest.target.every(({ read }) => read.figures.length === 0) &&
  nearerWith(rest.target, bead, proportion) > MUCH_NEARER;

/**
 * Returns how much nearer to the usual length more sentences bring the target of a bead. Returns 0 if one side of the
 * bead is empty.
 */
export function nearerWith(
  more: readonly Sentence[],
  { source, target }: SentenceBead,
  proportion: number,
): number {
  if (source.length === 0 || target.length === 0) return 0;
  const stray = (to: readonly Sentence[]) => strayOf(readsOf(source), readsOf(to), proportion);
  return stray(target) - stray([...target, ...more]);
}

/** Returns the texts of both sides of a sentence bead. */
export const textsOf = ({ source, target }: SentenceBead): Record<'source' | 'target', string> => ({
  source: textOf(readsOf(source)),
  target: textOf(readsOf(target)),
});

/**
 * Returns a function that gives the index of the bead with the sentence around a figure on one side; null if there is
 * none.
 */
export function beadFinder(
  beads: readonly SentenceBead[],
  side: 'source' | 'target',
): (figure: Figure) => number | null {
  const numbered = beads.flatMap((bead, at) => bead[side].map((sentence) => ({ sentence, at })));
  const byPassage = groupedBy(numbered, ({ sentence }) => sentence.of.passage);
  return ({ passage, start }) => {
    const own = byPassage.get(passage) ?? [];
    const last = own[firstWhere(own, ({ sentence }) => sentence.start > start) - 1];
    return last && start < last.sentence.end ? last.at : null;
  };
}

/** Returns the place of a sentence, or of a part of one, in its passage. */
export const placeOfSentence = ({
  of,
  start,
  end,
}: Pick<Sentence, 'of' | 'start' | 'end'>): Span => ({
  passage: of.passage,
  start,
  end,
});
