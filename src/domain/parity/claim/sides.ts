import { groupedBy } from '../../grouped';
import type { Prose, SentenceBead } from '../prose';
import { firstWhere } from '../../first-where';
import { remembered } from '../../remembered';
import type { Match } from '../match';
import type { Figure } from '../reading';
import type { Sentence } from '../sentences';

/** The sentences that a matched figure stands in, in both languages. */
export interface Sides {
  source: string;
  target: string;
  /** One sentence on each side: what one lacks, no other one says. */
  isPlain: boolean;
}

/** How far around its figures a very long sentence is looked at, in characters. */
const REACH = 400;

/** Finds the sentences around a matched figure in both languages; of long ones, what stands near the figures. */
export function sidesIn(prose: readonly Prose[]): (match: Match) => Sides | null {
  const beads = prose.flatMap(({ sentences }) => sentences);
  const placed = beads.flatMap((bead) => bead.source.map((sentence) => ({ sentence, bead })));
  const byPassage = groupedBy(placed, ({ sentence }) => sentence.of.passage);
  const whole = remembered(sidesOf);
  return ({ source, target }) => {
    const own = byPassage.get(source.passage) ?? [];
    const last = own[firstWhere(own, ({ sentence }) => sentence.start > source.start) - 1];
    if (!last || !holds(last.sentence, source)) return null;
    const sides = whole(last.bead);
    const isLong = Math.max(sides.source.length, sides.target.length) > 2 * REACH;
    return isLong ? { source: near(source), target: near(target), isPlain: false } : sides;
  };
}

const near = ({ passage, start, end }: Figure): string =>
  passage.text.slice(Math.max(0, start - REACH), end + REACH);

/** The texts of a sentence bead. */
export const sidesOf = ({ source, target }: SentenceBead): Sides => ({
  source: source.map(({ read }) => read.passage.text).join('\n'),
  target: target.map(({ read }) => read.passage.text).join('\n'),
  isPlain: source.length === 1 && target.length === 1,
});

export const holds = ({ of, start, end }: Sentence, figure: Figure): boolean =>
  of.passage === figure.passage && start <= figure.start && figure.start < end;
