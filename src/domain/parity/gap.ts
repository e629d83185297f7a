import type { Figure } from './reading';
import { wholeOf, type Span } from './passage';
import type { BeadFigures } from './match';

/**
 * Where in the target a figure should stand that is missing there: between what stands for its neighbours,
 * else from the nearest one to the end of its passage, else in the whole passage. Null where the passage
 * itself is missing.
 */
export function gapFor(figure: Figure, { bead, matches }: BeadFigures): Span | null {
  const mates = matches.filter(
    ({ source, target }) =>
      source.passage === figure.passage &&
      bead.target.some((read) => read.passage === target.passage),
  );
  const before = mates.filter(({ source }) => source.start < figure.start).at(-1)?.target;
  const behind = mates.find(({ source }) => source.start > figure.start)?.target;
  if (before && behind) return between(before, behind);
  if (before) return { ...wholeOf(before.passage), start: before.end };
  if (behind) return { ...wholeOf(behind.passage), end: behind.start };
  const [first] = bead.target;
  return first ? wholeOf(first.passage) : null;
}

/** Where the two stand in another order, or in two passages, the sentence of the first. */
function between(before: Figure, behind: Figure): Span {
  const { passage } = before;
  const isOpen = passage === behind.passage && before.end < behind.start;
  if (isOpen) return { passage, start: before.end, end: behind.start };
  return { passage, ...sentenceAround(passage.text, before.start) };
}

/** The sentence of an English text in which an offset lies. */
function sentenceAround(text: string, at: number): { start: number; end: number } {
  const ends = [...text.matchAll(/[.!?]["”']?(?=\s|$)/g)].map(
    ({ 0: mark, index }) => index + mark.length,
  );
  const start = ends.findLast((end) => end <= at) ?? 0;
  return { start, end: ends.find((end) => end > at) ?? text.length };
}
