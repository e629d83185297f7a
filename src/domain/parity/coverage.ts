import { groupedBy } from '../grouped';
import { noneTaken } from '../taken';
import type { Comparison } from './compare';
import { numberOf } from './heading-number';
import type { Span } from './passage';
import type { Figure, Read } from './reading';

/** How many numerals of a text were compared with the other text, and how many there are. */
export interface Count {
  compared: number;
  of: number;
}

/** The counts of both sides. */
export type Compared = Record<'source' | 'target', Count>;

/**
 * Counts the numerals of both sides that were compared: in matched figures, years, dates, ordinals and other marks. The
 * rest was compared with nothing, so the absence of a finding says nothing about it.
 */
export function comparedIn({ beads, figures }: Comparison): Compared {
  const matched = new Set(
    figures.flatMap(({ matches }) => matches.flatMap(({ source, target }) => [source, target])),
  );
  const glosses = groupedBy(
    figures.flatMap(({ matches }) =>
      matches.flatMap(({ source, target }) => [...glossOf(source), ...glossOf(target)]),
    ),
    ({ passage }) => passage,
  );
  const isMatched = (figure: Figure) => matched.has(figure);
  const side = (own: 'source' | 'target', other: 'source' | 'target'): Count =>
    sumOf(
      beads.flatMap((bead) =>
        bead[own].map((read) =>
          countIn(read, bead[other].length > 0, isMatched, [
            ...(glosses.get(read.passage) ?? []),
            ...numberIn(read, bead[other]),
          ]),
        ),
      ),
    );
  return { source: side('source', 'target'), target: side('target', 'source') };
}

/** Text in brackets after a figure is compared together with the figure. */
const glossOf = ({ gloss, passage }: Figure): Span[] =>
  gloss ? [{ passage, start: gloss.start, end: gloss.end }] : [];

/** The number of a heading or of an item is compared with that of the other side. */
function numberIn({ passage }: Read, [other]: readonly Read[]): Span[] {
  const number = numberOf(passage.text);
  if (number === null || !other || numberOf(other.passage.text) !== number) return [];
  const end = /\d(?!\d)/.exec(passage.text.slice(0, LONGEST_NUMBER));
  return end ? [{ passage, start: 0, end: end.index + 1 }] : [];
}

/** The longest number in front of a heading, with the word before it: `Section 12`. */
const LONGEST_NUMBER = 12;

const sumOf = (counts: readonly Count[]): Count => ({
  compared: counts.reduce((sum, { compared }) => sum + compared, 0),
  of: counts.reduce((sum, { of }) => sum + of, 0),
});

function countIn(
  read: Read,
  isPaired: boolean,
  isMatched: (figure: Figure) => boolean,
  glosses: readonly Span[],
): Count {
  const { passage, entries, figures, years } = read;
  // A Han numeral inside a word is not a numeral: 一定, 统一.
  const numerals = entries.filter(({ text, became }) => /\d/.test(text) || became === 'read');
  const accounted = noneTaken(passage.text.length);
  for (const { start, end } of [
    ...figures.filter(isMatched),
    ...glosses,
    ...years,
    ...read.marks(),
  ])
    accounted.take(start, end);
  const compared = numerals.filter(({ start, end }) => accounted.touches(start, end));
  return { compared: isPaired ? compared.length : 0, of: numerals.length };
}
