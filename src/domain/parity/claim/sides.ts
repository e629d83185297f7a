import { remembered } from '../../remembered';
import { beadFinder, textsOf, type Prose, type SentenceBead } from '../prose';
import type { Match } from '../match';
import type { Figure } from '../reading';

/** The sentences around a matched figure, in both languages. */
export interface Sides {
  source: string;
  target: string;
  /** True if each side is one sentence. Then no other sentence can contain what one of them lacks. */
  isPlain: boolean;
}

/** How much text around its figures is used of a very long sentence, in characters. */
const REACH = 400;

/**
 * Returns a function that finds the sentences around a matched figure in both languages. Of long sentences it returns
 * only the text near the figures.
 */
export function sidesIn(prose: readonly Prose[]): (match: Match) => Sides | null {
  const beads = prose.flatMap(({ sentences }) => sentences);
  const placeOf = beadFinder(beads, 'source');
  const placeInTarget = beadFinder(beads, 'target');
  const whole = remembered((at: number) => sidesOf(beads[at]!));
  // Alignment may pair a clause with another sentence than the one that contains its figure.
  const withOther = (sides: Sides, at: number, other: number | null): Sides =>
    other === null || other === at
      ? sides
      : { ...sides, target: `${sides.target}\n${whole(other).target}`, isPlain: false };
  return ({ source, target }) => {
    const at = placeOf(source);
    if (at === null) return null;
    const sides = withOther(whole(at), at, placeInTarget(target));
    const isLong = Math.max(sides.source.length, sides.target.length) > 2 * REACH;
    return isLong ? { source: near(source), target: near(target), isPlain: false } : sides;
  };
}

const near = ({ passage, start, end }: Figure): string =>
  passage.text.slice(Math.max(0, start - REACH), end + REACH);

/** Returns the texts of a sentence bead. */
export const sidesOf = (bead: SentenceBead): Sides => ({
  ...textsOf(bead),
  isPlain: bead.source.length === 1 && bead.target.length === 1,
});
