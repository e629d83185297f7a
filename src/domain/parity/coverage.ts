import { noneTaken } from '../taken';
import type { Comparison } from './compare';
import type { Figure, Read } from './reading';

/** How many numerals of the source were compared with one of the target, of how many there are. */
export interface Compared {
  compared: number;
  of: number;
}

/**
 * The account of the source's numerals: those of figures that were matched, of years, dates and ordinals, and of
 * headings. What is left was compared with nothing, so that no finding says nothing about it.
 */
export function comparedIn({ beads, figures }: Comparison): Compared {
  const matched = new Set(figures.flatMap(({ matches }) => matches.map(({ source }) => source)));
  const counts = beads.flatMap(({ source, target }) =>
    source.map((read) => countIn(read, target.length > 0, (figure) => matched.has(figure))),
  );
  return {
    compared: counts.reduce((sum, { compared }) => sum + compared, 0),
    of: counts.reduce((sum, { of }) => sum + of, 0),
  };
}

function countIn(read: Read, isPaired: boolean, isMatched: (figure: Figure) => boolean): Compared {
  // A Han numeral within a word is none: 一定, 统一.
  const numerals = read.entries.filter(({ text, became }) => /\d/.test(text) || became === 'read');
  const accounted = noneTaken(read.passage.text.length);
  for (const { start, end } of [...read.figures.filter(isMatched), ...read.years, ...read.marks()])
    accounted.take(start, end);
  const compared = numerals.filter(({ start, end }) => accounted.touches(start, end));
  return { compared: isPaired ? compared.length : 0, of: numerals.length };
}
