import type { BeadFigures, Match } from './match';
import { isByAndTo, isOwned, textBetween } from './reversed';

/** Whether two figures only stand in another order, because each moved with the words or the figure that belong to it. */
export const areMovedWhole = (first: Match, second: Match, figures: BeadFigures): boolean =>
  areTakenAlongBoth(first, second, figures) ||
  isOwned(first, second) ||
  isByAndTo(first, second) ||
  isByAndTo(second, first);

/**
 * Whether one of two figures moved with its sentence: the comparison with 2019 comes first in English, and exports and
 * imports follow together. The other figure stands alone in its sentence, and so does not tell anything.
 */
export function isSentenceMoved(first: Match, second: Match, { matches }: BeadFigures): boolean {
  const own = [first, second].map((one) =>
    ['source', 'target'].map((side) => companionsOf(one, matches, side as 'source' | 'target')),
  );
  return own.some(([from = [], to = []], at) => {
    const [alone = []] = own[1 - at]!;
    return from.length > 0 && alone.length === 0 && from.every((one) => to.includes(one));
  });
}

/** Returns the other figures in the sentence of a figure, except years and the other one of the pair. */
const companionsOf = (one: Match, matches: readonly Match[], side: 'source' | 'target'): Match[] =>
  matches.filter(
    (other) =>
      other !== one &&
      other[side].passage === one[side].passage &&
      Math.abs(other[side].start - one[side].start) < LONGEST_SENTENCE &&
      !SENTENCE_END.test(textBetween(one[side], other[side])),
  );
const LONGEST_SENTENCE = 400;
const SENTENCE_END = /[。！？]|[.!?]["”]? [A-Z]/;

/**
 * 167 deaths, of which 66 percent; 21 years, of which 50 percent: each of the two moved with the same other figure beside it.
 */
function areTakenAlongBoth(first: Match, second: Match, { matches }: BeadFigures): boolean {
  const others = matches.filter((one) => one !== first && one !== second);
  const besideIn = (side: 'source' | 'target', one: Match): Match | undefined =>
    others
      .filter((other) => other[side].passage === one[side].passage)
      .map((other) => ({ other, gap: textBetween(one[side], other[side]) }))
      .filter(({ gap }) => gap.length < BESIDE[side] && !/[。；！？]|[.;!?] /.test(gap))
      .sort((a, b) => a.gap.length - b.gap.length)[0]?.other;
  const isAlong = (one: Match) => {
    const beside = besideIn('source', one);
    return beside && beside === besideIn('target', one) ? beside : null;
  };
  const [own, other] = [isAlong(first), isAlong(second)];
  return own !== null && other !== null && own !== other;
}
/** How far apart two figures of one statement may be, in characters of their language. */
const BESIDE = { source: 24, target: 60 };
