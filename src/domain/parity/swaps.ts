import {
  isOwnerExchanged,
  haveOwnBounds,
  haveOwnChanges,
  haveOwnUnits,
  mayStandReversed,
  textBetween,
} from './reversed';
import { sameDimension, toldApart } from './units-alike';
import { changesIn, type Changes } from './claim/change';
import { wordsInCommon } from './evidence';
import { contraryChange } from './from-to';
import { meaningsIn, REPORT_WORDS, type Lexicon } from './lexicon';
import { areMovedWhole, isSentenceMoved } from './moved-together';
import type { BeadFigures, Match } from './match';
import { contraryOrder } from './respective';
import type { SentencePlaces } from './sentence-places';
import type { Figure } from './reading';

/** Two figures of the source that have exchanged their places in the target. */
export interface Swap {
  first: Match;
  second: Match;
  /** True if the words around the figures show it. False if only their order does. */
  isSure: boolean;
}

const FARTHEST = 6;
/** How much better the figures must fit after an exchange before we report a swap. */
const SURELY = 0.4;
/** The least gain of each figure, where the order is that of the source and only the words around them changed. */
const EACH_SURELY = 0.25;

/** Finds figures of a bead that stand for each other: from 98.2 to 91.5 percent, 29 households with 11 people. */
export function swapsIn(figures: BeadFigures, places: SentencePlaces, lexicon: Lexicon): Swap[] {
  const same = figures.matches.filter((match) => match.same);
  const setting = { figures, places, lexicon, changesOf: changesIn(figures.bead) };
  const swaps: Swap[] = [];
  const taken = new Set<Match>();
  same.forEach((first, at) => {
    same.slice(at + 1, at + 1 + FARTHEST).forEach((second, nth, next) => {
      if (taken.has(first) || taken.has(second)) return;
      const pair = { first, second, between: next.slice(0, nth) };
      const isSure = areSwapped(pair, setting);
      if (isSure === null) return;
      taken.add(first).add(second);
      swaps.push({ first, second, isSure });
    });
  });
  return swaps;
}

/** Two figures, and the figures between them in the source. */
interface Pair {
  first: Match;
  second: Match;
  between: readonly Match[];
}

/** What a pair is judged by. */
interface Setting {
  figures: BeadFigures;
  places: SentencePlaces;
  lexicon: Lexicon;
  changesOf: (match: Match) => Changes;
}

/** Whether two figures are exchanged: true if sure, false if only by their order, null if they are not exchanged. */
function areSwapped(pair: Pair, setting: Setting): boolean | null {
  const { first, second } = pair;
  const { places, lexicon } = setting;
  if (first.source.value === second.source.value) return null;
  if (!sameDimension(first.source.unit, second.source.unit)) return null;
  if (first.source.passage !== second.source.passage) return null;
  if (areCrossed(first, second, places) || areCrossedInside(first, second, places))
    return areTakenAlong(pair, setting);
  if (first.target.passage !== second.target.passage) return null;
  const contrary = contraryChange(first, second) ?? contraryOrder(first, second, places, lexicon);
  if (contrary !== null) return contrary || null;
  return areExchanged(pair, setting);
}

/**
 * Whether two figures that stand in each other's sentence are exchanged. If they took along what is said of them (a bound,
 * a change), their clauses may have moved: then nobody can be sure. If they took along both, the clauses moved.
 */
function areTakenAlong({ first, second }: Pair, { changesOf, figures }: Setting): boolean | null {
  if (haveOwnUnits(first, second)) return null;
  if (isSentenceMoved(first, second, figures)) return null;
  const own = [
    haveOwnBounds(first, second),
    haveOwnChanges(changesOf(first), changesOf(second)),
  ].filter(Boolean).length;
  return own === 2 ? null : own === 0;
}

function areExchanged(pair: Pair, { figures, changesOf }: Setting): boolean | null {
  const { first, second } = pair;
  const gainedBy = (chosen: (words: Words, others: Words) => Words) =>
    gainedExchanged(figures, first, second, chosen);
  const gained = gainedBy((words) => words);
  const isOfOther = () => Math.min(...gainedBy(subjectsOf)) > EACH_SURELY;
  if (isOwnerExchanged(first, second)) return true;
  if (!areReversed(first.target, second.target))
    return Math.min(...gained) > EACH_SURELY || isOfOther() || null;
  if (areParted(first.target, second.target)) return null;
  if (areBothChanges(first, second, changesOf) && isOfOther()) return true;
  if (areMovedWhole(first, second, figures)) return null;
  if (isTransposed(pair)) return true;
  const isBetter = [gained, gainedBy(without)].some(
    (some) => Math.min(...some) >= 0 && sumOf(some) > SURELY,
  );
  if (isBetter && sumOf(gained) > SURELY) return !haveOwnBounds(first, second);
  return Math.min(...gained) < 0 ? null : isByOrder(pair, changesOf);
}

/** Returns false if the order of two figures alone may show an exchange, and null if it shows nothing. */
function isByOrder({ first, second }: Pair, changesOf: Setting['changesOf']): false | null {
  if (mayStandReversed(first, second) || haveOwnBounds(first, second)) return null;
  if (haveOwnChanges(changesOf(first), changesOf(second))) return null;
  return first.source.unit === second.source.unit && areNear(first, second) ? false : null;
}

const areBothChanges = (first: Match, second: Match, changesOf: Setting['changesOf']): boolean =>
  [first, second].every((match) => changesOf(match).every(({ direction }) => direction !== null));

const sumOf = ([one, other]: readonly [number, number]): number => one + other;

/**
 * 88.7万吨，增长0.6%；97.7万吨，增长1.8%: in both languages figures of another kind stand between the two, and only these two
 * changed places. If a clause moves, all its figures move.
 */
function isTransposed({ first, second, between }: Pair): boolean {
  if (first.source.unit !== second.source.unit) return false;
  const areBetween = between.every(
    ({ target }, at) =>
      target.passage === first.target.passage &&
      target.start > (between[at - 1] ?? second).target.start &&
      target.start < first.target.start,
  );
  return areBetween && between.some(({ source }) => !sameDimension(source.unit, first.source.unit));
}

/** No sentence or clause ends between the two in the source. A translation seldom changes the order there. */
const areNear = ({ source }: Match, { source: next }: Match) =>
  !/[。；;]/.test(source.passage.text.slice(source.end, next.start));

/** Each figure stands in the sentence that translates the sentence of the other. */
function areCrossed(first: Match, second: Match, { source, target }: SentencePlaces): boolean {
  const [from, to] = [source(first.source), target(first.target)];
  const [from2, to2] = [source(second.source), target(second.target)];
  if (from === null || from2 === null || from === from2) return false;
  return to === from2 && to2 === from;
}

/** The same within a bead of several sentences, where the figures hold the sentences together. */
function areCrossedInside(first: Match, second: Match, { rankOf }: SentencePlaces): boolean {
  const [from, to] = [rankOf('source', first.source), rankOf('target', first.target)];
  const [from2, to2] = [rankOf('source', second.source), rankOf('target', second.target)];
  return from !== null && from2 !== null && from !== from2 && from === to2 && from2 === to;
}

/** Values that were exchanged do not stand in the order of the source. */
const areReversed = (first: Figure, second: Figure) => first.start > second.start;

/** How much better each of two figures fits the chosen words around it after an exchange. */
function gainedExchanged(
  { around }: BeadFigures,
  first: Match,
  second: Match,
  chosen: (words: Words, others: Words) => Words,
): [number, number] {
  const [a, b] = [first.source, second.source];
  const [aroundA, aroundB] = [around.source.get(a)!, around.source.get(b)!];
  const own = new Map([
    [a, chosen(aroundA, aroundB)],
    [b, chosen(aroundB, aroundA)],
  ]);
  const fit = (source: Figure, target: Figure) =>
    wordsInCommon(own.get(source)!, around.target.get(target)!) + fitOfUnits(source, target);
  return [
    fit(a, second.target) - fit(a, first.target),
    fit(b, first.target) - fit(b, second.target),
  ];
}

type Words = Map<number, number>;

/**
 * Drops the words that stand around both figures: they do not tell the two apart, and English says such a word once:
 * exports grew by 10 percent and imports by 5.
 */
const without = (words: Words, others: Words): Words =>
  new Map([...words].filter(([entry]) => !others.has(entry)));

/**
 * Drops words of change too. 公路货运增长7%，铁路货运下降2%: where a change took its figure along, only the subjects tell that both
 * stand with the other one's.
 */
const subjectsOf = (words: Words, others: Words): Words =>
  new Map([...without(words, others)].filter(([entry]) => !CHANGES.has(entry)));

const CHANGES = new Set(
  meaningsIn('增长、上涨、扩大、下降、减少、缩减、下跌、回落、缩小', REPORT_WORDS, 'zh').flat(),
);

function fitOfUnits(source: Figure, target: Figure): number {
  if (source.unit === target.unit) return 0.2;
  return toldApart(source.unit, target.unit) ? -0.5 : 0;
}

/** Whether an English sentence ends between two figures. */
const areParted = (one: Figure, other: Figure): boolean =>
  /[.!?]["”]? [A-Z]/.test(textBetween(one, other));
