import type { Qualifier } from '../report';
import { UNITS, isCount } from '../quantity';
import { inSimplified } from '../quantity/script.zh';
import { remembered } from '../remembered';
import { powersOff, sameness } from './compatible';
import { sameDimension, sameKind, toldApart } from './units-alike';
import { surroundingsOf, type Surroundings } from './context';
import { wordsInCommon } from './evidence';
import type { Lexicon } from './lexicon';
import type { Bead } from './bead';
import { neighboursIn, type Neighbours } from './neighbours';
import { numeralsEn, numeralsZh, outermost, type Numeral } from './numerals';
import { countsOthers } from './other-than-named';
import { areCrowded, pairsOf } from './pairs';
import type { Figure } from './reading';

/** A figure of the source and the figure that translates it in the target, rightly or wrongly. */
export interface Match {
  source: Figure;
  target: Figure;
  /** True if value and unit are the same. */
  same: boolean;
}

/** The figures of one bead: the matches so far, and the figures that are still unmatched. */
export interface BeadFigures {
  bead: Bead;
  matches: Match[];
  source: Figure[];
  target: Figure[];
  around: { source: Surroundings; target: Surroundings };
  /** True if there are so many figures that each was compared only with those near its place. */
  isCrowded: boolean;
}

/** Matches the figures of a bead that say the same amount. */
export function matchWithin(bead: Bead, lexicon: Lexicon): BeadFigures {
  const figures = figuresOf(bead, lexicon);
  const at = positions(figures);
  take(figures, figures, true, (source, target) => {
    const grade = sameness(source, target);
    if (grade === 0) return 0;
    const near = 1 - Math.abs((at.get(source) ?? 0) - (at.get(target) ?? 0));
    const alike = alikeIn(figures, source, target);
    return grade * 10 + kinship(source.qualifier, target.qualifier) + 4 * near + Math.min(3, alike);
  });
  return figures;
}

/** Returns all figures of a bead, with no matches yet. */
function figuresOf(bead: Bead, lexicon: Lexicon): BeadFigures {
  const source = bead.source.flatMap((read) => read.figures);
  const target = bead.target.flatMap((read) => read.figures);
  return {
    bead,
    matches: [],
    source,
    target,
    around: {
      source: surroundingsOf(bead.source, lexicon),
      target: surroundingsOf(bead.target, lexicon),
    },
    isCrowded: areCrowded(source, target),
  };
}

/** Returns the place of each figure among its own side, from 0 to 1. A translation mostly keeps the order. */
function positions({ source, target }: BeadFigures): Map<Figure, number> {
  const at = new Map<Figure, number>();
  for (const side of [source, target])
    side.forEach((figure, index) => at.set(figure, (index + 0.5) / side.length));
  return at;
}

/** Scores how alike two qualifiers are: the same, both rough, or one rough and one exact. */
function kinship(a: Qualifier, b: Qualifier): number {
  if (a === b) return 3;
  const bothRough = a !== 'exact' && b !== 'exact';
  return bothRough ? 1 : 0;
}

/** Matches figures across neighbouring beads, because a figure may have moved to the next paragraph. */
export function matchAcross(all: readonly BeadFigures[], reach: number): void {
  all.forEach((here, index) => {
    const near = all.slice(Math.max(0, index - reach), index + reach + 1);
    for (const there of near.filter((other) => other !== here)) {
      take(here, there, true, (source, target) => (sameness(source, target) >= 2 ? 1 : 0));
    }
  });
}

/** Ten cents (RMB 0.1) for 1毛钱: the brackets give the amount of the source. */
export function matchByGloss(figures: BeadFigures): void {
  take(figures, figures, true, (source, { gloss }) => {
    if (!gloss || gloss.value === null) return 0;
    const { value, unit } = gloss;
    // For units other than money the number in front may be wrong: 600 acres (40 hectares) for 600亩.
    if (source.unit !== unit || UNITS[unit].dimension !== 'money') return 0;
    return sameness(source, { value, unit, min: null, max: null, qualifier: 'exact' }) >= 2 ? 1 : 0;
  });
}

/** Matches 甲校等3所 with School A and two other schools. */
export function matchOthers(figures: BeadFigures): void {
  take(figures, figures, true, (source, target) => (countsOthers(source, target) ? 1 : 0));
}

/**
 * Matches the same number in another unit: 600 acres for 600亩, percent for percentage points, villages for households.
 */
export function matchOtherUnit(figures: BeadFigures): void {
  // Each figure meets each of the other side.
  const areAlike = alikeBy(remembered(printedZh), remembered(printedEn));
  take(figures, figures, false, (source, target) => {
    const number =
      source.value !== null && (source.value === target.value || areAlike(source, target));
    const measured = !isCount(source.unit) && !isCount(target.unit);
    return number && (measured || toldApart(source.unit, target.unit))
      ? 1 + alikeIn(figures, source, target)
      : 0;
  });
}

/** Returns the only number that is printed in a figure. Null for 两小时40分钟, which prints two. */
const onlyNumber = (numerals: readonly Numeral[]): number | null => {
  const [only, ...others] = outermost(numerals);
  return only && others.length === 0 ? only.value : null;
};
const printedZh = ({ text }: Figure) => onlyNumber(numeralsZh(inSimplified(text)));
const printedEn = ({ text }: Figure) => onlyNumber(numeralsEn(text));

const alikeBy =
  (zhOf: typeof printedZh, enOf: typeof printedEn) =>
  (source: Figure, target: Figure): boolean => {
    if (!MEASURES.has(UNITS[source.unit].dimension)) return false;
    if (!sameDimension(source.unit, target.unit)) return false;
    const number = zhOf(source);
    return number !== null && number === enOf(target);
  };

/** 41天 and 41 weeks, 486米 and 486 feet: weeks are read as days, so that only the printed numbers are the same. */
export const arePrintedAlike = alikeBy(printedZh, printedEn);

/** What is measured in more than one unit. */
const MEASURES: ReadonlySet<string> = new Set(['time', 'length', 'area', 'mass', 'volume']);

/** Matches what is left on both sides if it can only be the same figure with an error. */
export function matchWrong(figures: BeadFigures): void {
  const matesOf = neighboursIn(figures.matches);
  take(figures, figures, false, (source, target) => {
    const alike = alikeIn(figures, source, target);
    if (!sameDimension(source.unit, target.unit)) return bareScore(figures, source, target);
    if (powersOff(source, target) !== null) return SAME_DIGITS + alike;
    const close = sameKind(source.unit, target.unit) || alike > SOMEWHAT_ALIKE;
    if (close && standsBetween(matesOf(source), target)) return 1 + alike;
    return alike > VERY_ALIKE ? alike : 0;
  });
}

/** The same digits by another power of ten outweigh the words around the figures. */
const SAME_DIGITS = 15;
const [SOMEWHAT_ALIKE, VERY_ALIKE] = [0.1, 0.3];

/** 280 yuan may become `instead of 280`: a bare number can match any figure whose digits are the same. */
const bareScore = (figures: BeadFigures, source: Figure, target: Figure): number =>
  target.unit === 'item' && !isCount(source.unit) && powersOff(source, target) !== null
    ? 1 + alikeIn(figures, source, target)
    : 0;

const alikeIn = ({ around }: BeadFigures, source: Figure, target: Figure) =>
  wordsInCommon(around.source.get(source)!, around.target.get(target)!);

/** Whether a target figure stands between the matches of the source figure's neighbours. */
function standsBetween({ before, after }: Neighbours<Match>, target: Figure): boolean {
  const follows = (figure: Figure | undefined) =>
    !figure || (figure.passage === target.passage && figure.start < target.start);
  const precedes = (figure: Figure | undefined) =>
    !figure || (figure.passage === target.passage && figure.start > target.start);
  return follows(before?.target) && precedes(after?.target);
}

/** Scores how well two figures go together; 0 or less means they do not. */
type Score = (source: Figure, target: Figure) => number;

/**
 * Matches the pairs with the best scores first, each figure at most once. The figures are the unmatched ones in the
 * source of one bead and in the target of the same or another bead.
 */
function take(from: BeadFigures, to: BeadFigures, same: boolean, score: Score): void {
  if (from.source.length === 0 || to.target.length === 0) return;
  const pairs = pairsOf(from.source, to.target)
    .map(([source, target]) => ({ source, target, score: score(source, target) }))
    .filter((pair) => pair.score > 0)
    .sort((a, b) => b.score - a.score);
  const taken = new Set<Figure>();
  for (const { source, target } of pairs) {
    if (taken.has(source) || taken.has(target)) continue;
    taken.add(source).add(target);
    from.matches.push({ source, target, same });
  }
  from.matches.sort((a, b) => inOrder(a.source, b.source, from.bead));
  from.source = from.source.filter((figure) => !taken.has(figure));
  to.target = to.target.filter((figure) => !taken.has(figure));
}

/** Compares two figures by their order in the source. */
function inOrder(a: Figure, b: Figure, { source }: Bead): number {
  const rank = (figure: Figure) => source.findIndex(({ passage }) => passage === figure.passage);
  return rank(a) - rank(b) || a.start - b.start;
}
