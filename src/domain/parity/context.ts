import { matchesOf } from '../matches';
import { closeness } from './evidence';
import { wordsIn, type Lexicon } from './lexicon';
import type { Figure, Read } from './reading';

/** What stands around each figure, by entry of the lexicon. */
export type Surroundings = Map<Figure, Map<number, number>>;

/** Where what is said of one figure ends: at the end of a clause, and between the items of a list. */
const BREAKS = { zh: /[，,。；;！!？?、]|[和与及]/g, en: /[;!?]|[.,](?=\s|$)| and /g };

/** The words of the lexicon around every figure of some passages, up to the neighbouring figures and clauses. */
export function surroundingsOf(reads: readonly Read[], lexicon: Lexicon): Surroundings {
  const all: Surroundings = new Map();
  for (const { passage, figures, language } of reads) {
    const words = wordsIn(passage.text, lexicon, language === 'zh' ? 'chinese' : 'english');
    const breaks = matchesOf(passage.text, BREAKS[language]).map(({ index }) => index);
    figures.forEach((figure, at) => {
      const from = Math.max(figures[at - 1]?.end ?? 0, lastBefore(breaks, figure.start) + 1);
      const to = Math.min(
        figures[at + 1]?.start ?? passage.text.length,
        breaks.find((at) => at >= figure.end) ?? passage.text.length,
      );
      const context = { start: figure.start, end: figure.end, from, to };
      all.set(figure, closeness(words, context, language === 'zh' ? 'chinese' : 'english'));
    });
  }
  return all;
}

const lastBefore = (breaks: readonly number[], at: number) =>
  breaks.findLast((found) => found < at) ?? -1;
