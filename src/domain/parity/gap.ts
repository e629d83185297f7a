import type { Span } from './passage';
import type { BeadFigures } from './match';
import type { Figure, Read } from './reading';

/**
 * Where in the target a figure should stand that is missing there: between what stands for its neighbours,
 * else in the sentence of the nearest one, else in the whole passage. Null where the passage itself is missing.
 */
export function gapFor(figure: Figure, { bead, matches }: BeadFigures): Span | null {
  const mates = matches.filter(
    ({ source, target }) =>
      source.passage === figure.passage &&
      bead.target.some((read) => read.passage === target.passage),
  );
  const before = mates.filter(({ source }) => source.start < figure.start).at(-1)?.target;
  const behind = mates.find(({ source }) => source.start > figure.start)?.target;
  if (before && behind && before.passage === behind.passage && before.end < behind.start)
    return { passage: before.passage, start: before.end, end: behind.start };
  const nearest = before ?? behind;
  if (!nearest) return wholeOf(bead.target[0]);
  const { passage } = nearest;
  const sentence = sentenceAround(passage.text, nearest.start);
  if (before && behind) return { passage, ...sentence };
  if (before) return { passage, start: before.end, end: passage.text.length };
  return { passage, start: 0, end: nearest.start };
}

const wholeOf = (read: Read | undefined): Span | null =>
  read ? { passage: read.passage, start: 0, end: read.passage.text.length } : null;

/** The sentence of an English text in which an offset lies. */
export function sentenceAround(text: string, at: number): { start: number; end: number } {
  const ends = [...text.matchAll(/[.!?]["”']?(?=\s|$)/g)].map(
    ({ 0: mark, index }) => index + mark.length,
  );
  const start = ends.findLast((end) => end <= at) ?? 0;
  return { start, end: ends.find((end) => end > at) ?? text.length };
}
