import { firstWhere } from '../first-where';
import { groupedBy } from '../grouped';
import { remembered } from '../remembered';
import type { Prose } from './prose';
import type { Figure } from './reading';
import type { Sentence } from './sentences';

/** Finds the number of the sentence bead that a figure of each side stands in; null where there is none. */
export interface SentencePlaces {
  source: (figure: Figure) => number | null;
  target: (figure: Figure) => number | null;
  /** The sentences of a bead, by its number. */
  textsOf: (index: number) => { source: string; target: string };
}

/** Numbers the sentences of one bead of passages. */
export function placesIn({ sentences }: Prose): SentencePlaces {
  const side = (name: 'source' | 'target') => {
    const numbered = sentences.flatMap((bead, at) =>
      bead[name].map((sentence) => ({ sentence, at })),
    );
    const byPassage = groupedBy(numbered, ({ sentence }) => sentence.of.passage);
    return (figure: Figure) => {
      const own = byPassage.get(figure.passage) ?? [];
      const last = own[firstWhere(own, ({ sentence }) => sentence.start > figure.start) - 1];
      return last && isIn(last.sentence, figure) ? last.at : null;
    };
  };
  const textOf = (list: readonly Sentence[]) =>
    list.map(({ read }) => read.passage.text).join('\n');
  return {
    source: side('source'),
    target: side('target'),
    textsOf: remembered((at) => ({
      source: textOf(sentences[at]?.source ?? []),
      target: textOf(sentences[at]?.target ?? []),
    })),
  };
}

const isIn = ({ start, end }: Sentence, figure: Figure) =>
  start <= figure.start && figure.start < end;
