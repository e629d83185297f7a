import { remembered } from '../remembered';
import { beadFinder, textsOf, type Prose } from './prose';
import type { Figure } from './reading';

/** Finds the number of the sentence bead that a figure of each side stands in; null where there is none. */
export interface SentencePlaces {
  source: (figure: Figure) => number | null;
  target: (figure: Figure) => number | null;
  /** The sentences of a bead, by its number. */
  textsOf: (index: number) => { source: string; target: string };
}

/** Numbers the sentences of one bead of passages. */
export const placesIn = ({ sentences }: Prose): SentencePlaces => ({
  source: beadFinder(sentences, 'source'),
  target: beadFinder(sentences, 'target'),
  textsOf: remembered((at) => textsOf(sentences[at]!)),
});
