import { firstWhere } from '../first-where';
import { matchesOf } from '../matches';
import { closeness, type Context } from './evidence';
import { wordsIn, type Found, type Lexicon } from './lexicon';
import type { MarkKind } from './marks/mark';
import type { Figure, Read } from './reading';

/** The words around each figure: for each entry of the lexicon how near it is, from 0 to 1. */
export type Surroundings = Map<Figure, Map<number, number>>;

/**
 * Where the text about one figure ends: at the end of a clause, and between the items of a list. What is said before
 * a list (including, 其中) is about all its items.
 */
const BREAKS = {
  zh: /[，,。；;！!？?、]|[和与及]|其中/g,
  en: /[;!?]|[.,](?=\s|$)| (?:and|including|of whom|of which) /g,
};

/** Finds the lexicon's words around every figure of some passages, up to the next figure or the end of the clause. */
export function surroundingsOf(reads: readonly Read[], lexicon: Lexicon): Surroundings {
  const all: Surroundings = new Map();
  for (const read of reads) {
    const { passage, figures, language } = read;
    const words = inOrder([...wordsIn(passage.text, lexicon, language), ...timesIn(read)]);
    const contexts = contextsIn(read);
    figures.forEach((figure, at) => all.set(figure, closeness(words, contexts[at]!, language)));
  }
  return all;
}

/** Marks that tell two figures apart as words do: 一季度增长4.2%，二季度增长6.8%. */
const TIMES: readonly MarkKind[] = ['quarter', 'half', 'month'];
/** Room for the values of one kind. */
const MOST_VALUES = 10_000;

/** Returns the years, quarters, halves and months of a passage as words. The lexicon has no entry below zero. */
function timesIn({ years, marks }: Read): Found[] {
  const ofYears = years.map(({ year, start, end }) => ({ entry: -year, start, end }));
  const ofMarks = marks().flatMap(({ kind, value, start, end }) => {
    const at = TIMES.indexOf(kind);
    return at < 0 || !/^\d+$/.test(value)
      ? []
      : [{ entry: -(at + 1) * MOST_VALUES - Number(value), start, end }];
  });
  return [...ofYears, ...ofMarks];
}

const inOrder = (words: Found[]) => words.sort((a, b) => a.start - b.start);

/** Returns for each figure the stretch of text whose words belong to it. */
function contextsIn({ passage, figures, language }: Read): Context[] {
  const { text } = passage;
  const breaks = matchesOf(text, BREAKS[language]).map(({ 0: all, index }) => ({
    index,
    end: index + all.length,
  }));
  return figures.map(({ start, end }, at) => {
    const breakBefore = breaks[firstWhere(breaks, ({ index }) => index >= start) - 1]?.end ?? 0;
    const breakAfter =
      breaks[firstWhere(breaks, ({ index }) => index >= end)]?.index ?? text.length;
    const [previous, next] = [figures[at - 1], figures[at + 1]];
    return {
      start,
      end,
      from: Math.max(previous?.end ?? 0, breakBefore),
      to: Math.min(next?.start ?? text.length, breakAfter),
    };
  });
}
