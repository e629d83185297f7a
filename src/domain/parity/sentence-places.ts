import { remembered } from '../remembered';
import { beadFinder, textsOf, type Prose } from './prose';
import type { Figure } from './reading';

/** Finds the index of the sentence bead that contains a figure, for each side; null if there is none. */
export interface SentencePlaces {
  source: (figure: Figure) => number | null;
  target: (figure: Figure) => number | null;
  /**
   * The index of the sentence within its bead. Null if the bead has one sentence, or different numbers in the two
   * languages.
   */
  rankOf: (side: 'source' | 'target', figure: Figure) => number | null;
  /** The sentences of a bead, by its number. */
  textsOf: (index: number) => { source: string; target: string };
}

/** Numbers the sentences of one bead of passages. */
export function placesIn({ sentences }: Prose): SentencePlaces {
  const find = {
    source: beadFinder(sentences, 'source'),
    target: beadFinder(sentences, 'target'),
  };
  return {
    ...find,
    rankOf: (side, figure) => {
      const bead = sentences[find[side](figure) ?? -1];
      if (!bead || bead.source.length < 2 || bead.source.length !== bead.target.length) return null;
      const { passage, start } = figure;
      const at = bead[side].findIndex(
        (one) => one.of.passage === passage && one.start <= start && start < one.end,
      );
      return at < 0 ? null : at;
    },
    textsOf: remembered((at) => textsOf(sentences[at]!)),
  };
}
