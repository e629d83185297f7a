import { sameDimension, toldApart } from './compatible';
import { wordsInCommon } from './evidence';
import type { Lexicon } from './lexicon';
import type { BeadFigures, Match } from './match';
import { contraryOrder } from './respective';
import type { SentencePlaces } from './sentence-places';
import type { Figure } from './reading';

/** Two figures of the source whose places are exchanged in the target. */
export interface Swap {
  first: Match;
  second: Match;
  /** What stands around them says so; else only their order does. */
  isSure: boolean;
}

const FARTHEST = 6;
/** How much better the figures must fit when exchanged, before we say that they are. */
const SURELY = 0.4;
/** The same for each of them, where they stand in the order of the source, and only what is said of them changed. */
const EACH_SURELY = 0.25;

/** Figures of a bead that stand for each other: from 98.2 to 91.5 percent, 29 households with 11 people. */
export function swapsIn(figures: BeadFigures, places: SentencePlaces, lexicon: Lexicon): Swap[] {
  const same = figures.matches.filter((match) => match.same);
  const swaps: Swap[] = [];
  const taken = new Set<Match>();
  same.forEach((first, at) => {
    for (const second of same.slice(at + 1, at + 1 + FARTHEST)) {
      if (taken.has(first) || taken.has(second)) continue;
      const isSure = areSwapped(figures, first, second, places, lexicon);
      if (isSure === null) continue;
      taken.add(first).add(second);
      swaps.push({ first, second, isSure });
    }
  });
  return swaps;
}

/** Whether two figures are exchanged, surely or only by their order; null where they are not. */
function areSwapped(
  figures: BeadFigures,
  first: Match,
  second: Match,
  places: SentencePlaces,
  lexicon: Lexicon,
): boolean | null {
  if (first.source.value === second.source.value) return null;
  if (!sameDimension(first.source.unit, second.source.unit)) return null;
  if (first.source.passage !== second.source.passage) return null;
  if (areCrossed(first, second, places)) return true;
  if (first.target.passage !== second.target.passage) return null;
  const contrary = contraryChange(first, second) ?? contraryOrder(first, second, places, lexicon);
  if (contrary !== null) return contrary || null;
  return areExchanged(figures, first, second);
}

function areExchanged(figures: BeadFigures, first: Match, second: Match): boolean | null {
  const gained = gainedExchanged(figures, first, second);
  if (!areReversed(first.target, second.target)) return Math.min(...gained) > EACH_SURELY || null;
  if (areParted(first.target, second.target) || Math.min(...gained) < 0) return null;
  if (gained[0] + gained[1] > SURELY) return true;
  if (areCountedApart(first.source, second.source) || isCompared(first, second)) return null;
  const isAlone = first.source.unit === second.source.unit && areNear(first, second);
  return isAlone ? false : null;
}

/** 五个地区 and 9部升降机: by their measure words two things, of which English may name either first. */
const areCountedApart = (one: Figure, other: Figure): boolean =>
  one.unit === 'item' && other.unit === 'item' && one.text.at(-1) !== other.text.at(-1);

/** English tells the later state first, and what it is compared with after it. */
const isCompared = ({ target }: Match, { target: other }: Match): boolean =>
  /\b(?:compared (?:with|to)|against|versus|up from|down from)\b/.test(
    target.passage.text.slice(Math.min(target.end, other.end), Math.max(target.start, other.start)),
  );

/** Nothing but a few words stands between them in the source, where the order of a translation seldom changes. */
const areNear = ({ source }: Match, { source: next }: Match) =>
  !/[。；;]/.test(source.passage.text.slice(source.end, next.start));

/** Each stands in the sentence that the other one's became. */
function areCrossed(first: Match, second: Match, { source, target }: SentencePlaces): boolean {
  const [from, to] = [source(first.source), target(first.target)];
  const [from2, to2] = [source(second.source), target(second.target)];
  if (from === null || from2 === null || from === from2) return false;
  return to === from2 && to2 === from;
}

/** Where both languages say from–to: whether the other one stands first. Null where they do not. */
function contraryChange(first: Match, second: Match): boolean | null {
  const change = changeIn(first, second) ?? changeIn(second, first);
  if (!change) return null;
  const [from, to] = [roleEn(change.from.target), roleEn(change.to.target)];
  if (from === 'from' || to === 'to') return false;
  return from === 'to' || to === 'from' ? true : null;
}

/** 由…到…: the source says that one figure became the other. */
const changeIn = (from: Match, to: Match) =>
  isFromZh(from.source) && isToZh(to.source) ? { from, to } : null;

const before = ({ passage, start }: Figure, length: number) =>
  passage.text.slice(Math.max(0, start - length), start);

/** 自 begins many a word: 自习区增加到900个 is no from. */
const isFromZh = (figure: Figure) =>
  /(?:[由从]|自(?![习来然己动愿主治助身觉家行信]))[^，,。；;]{0,12}$/.test(before(figure, 14)) &&
  !isToZh(figure);
const isToZh = (figure: Figure) =>
  /[到至为成]了?(?:年[末底]|目前|现在|今年|如今)?的?$/.test(before(figure, 7));

/** `from 12 to`, `than last year's`: the word that says which end of a change follows, with what may stand between. */
const ROLE_EN =
  /\b(from|to|against|than|compared with|over|versus)(?: (?:the|a|an|its|only|just|some|last|year's|previous|level|of|figure|'s))* $/i;

function roleEn(figure: Figure): 'from' | 'to' | null {
  const role = ROLE_EN.exec(before(figure, 24))?.[1]?.toLowerCase();
  if (!role) return null;
  return role === 'to' ? 'to' : 'from';
}

/** Values that were exchanged stand in the other order than in the source. */
const areReversed = (first: Figure, second: Figure) => first.start > second.start;

/** How much better each of two figures fits what stands around them when they are exchanged. */
function gainedExchanged({ around }: BeadFigures, first: Match, second: Match): [number, number] {
  const fit = (source: Figure, target: Figure) =>
    wordsInCommon(around.source.get(source)!, around.target.get(target)!) +
    fitOfUnits(source, target);
  const [a, b] = [first.source, second.source];
  return [
    fit(a, second.target) - fit(a, first.target),
    fit(b, first.target) - fit(b, second.target),
  ];
}

function fitOfUnits(source: Figure, target: Figure): number {
  if (source.unit === target.unit) return 0.2;
  return toldApart(source.unit, target.unit) ? -0.5 : 0;
}

/** A sentence of English ends between two figures. */
function areParted({ passage, start, end }: Figure, other: Figure): boolean {
  const between = passage.text.slice(Math.min(end, other.end), Math.max(start, other.start));
  return /[.!?]["”]? [A-Z]/.test(between);
}
