import { groupedBy } from '../../grouped';
import type { Passage } from '../passage';
import type { Prose, SentenceBead } from '../prose';
import type { Figure } from '../reading';
import type { Sentence } from '../sentences';

/** The sentences that a matched figure stands in, in both languages. */
export interface Sides {
  source: string;
  target: string;
  /** One sentence on each side: what one lacks, no other one says. */
  isPlain: boolean;
}

/** Finds the sentences around a figure of the source, with what they became. */
export function sidesIn(prose: readonly Prose[]): (figure: Figure) => Sides | null {
  const beads = prose.flatMap(({ sentences }) => sentences);
  const byPassage: Map<Passage, SentenceBead[]> = groupedBy(
    beads.filter(({ source }) => source.length > 0),
    ({ source }) => source[0]!.of.passage,
  );
  return (figure) => {
    const bead = byPassage
      .get(figure.passage)
      ?.find(({ source }) => source.some((sentence) => holds(sentence, figure)));
    return bead ? sidesOf(bead) : null;
  };
}

/** The texts of a sentence bead. */
export const sidesOf = ({ source, target }: SentenceBead): Sides => ({
  source: source.map(({ read }) => read.passage.text).join('\n'),
  target: target.map(({ read }) => read.passage.text).join('\n'),
  isPlain: source.length === 1 && target.length === 1,
});

export const holds = ({ of, start, end }: Sentence, figure: Figure): boolean =>
  of.passage === figure.passage && start <= figure.start && figure.start < end;
