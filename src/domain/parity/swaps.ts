import { sameDimension, toldApart } from './compatible';
import { wordsInCommon } from './evidence';
import type { BeadFigures, Match } from './match';
import type { Figure } from './reading';

/** Two figures of the source whose places are exchanged in the target. */
export interface Swap {
  first: Match;
  second: Match;
}

const FARTHEST = 3;
/** How much better the figures must fit when exchanged, before we say that they are. */
const SURELY = 0.4;

/** Figures of a bead that stand for each other: from 98.2 to 91.5 percent, 29 households with 11 people. */
export function swapsIn(figures: BeadFigures): Swap[] {
  const same = figures.matches.filter((match) => match.same);
  const swaps: Swap[] = [];
  const taken = new Set<Match>();
  same.forEach((first, at) => {
    for (const second of same.slice(at + 1, at + 1 + FARTHEST)) {
      if (taken.has(first) || taken.has(second) || !areSwapped(figures, first, second)) continue;
      taken.add(first).add(second);
      swaps.push({ first, second });
    }
  });
  return swaps;
}

function areSwapped(figures: BeadFigures, first: Match, second: Match): boolean {
  if (first.source.value === second.source.value) return false;
  if (!sameDimension(first.source.unit, second.source.unit)) return false;
  if (first.source.passage !== second.source.passage) return false;
  if (first.target.passage !== second.target.passage) return false;
  const contrary = contraryChange(first, second);
  if (contrary !== null) return contrary;
  return (
    areReversed(first.target, second.target) &&
    !areParted(first.target, second.target) &&
    fitsBetterExchanged(figures, first, second)
  );
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
const isToZh = (figure: Figure) => /[到至为成]了?$/.test(before(figure, 3));

/** `from 12 to`, `than last year's`: the word that says which end of a change follows, with what may stand between. */
const ROLE_EN =
  /\b(from|to|against|than)(?: (?:the|a|an|its|only|just|some|last|year's|previous|level|of|figure|'s))* $/i;

function roleEn(figure: Figure): 'from' | 'to' | null {
  const role = ROLE_EN.exec(before(figure, 24))?.[1]?.toLowerCase();
  if (!role) return null;
  return role === 'to' ? 'to' : 'from';
}

/** Values that were exchanged stand in the other order than in the source. */
const areReversed = (first: Figure, second: Figure) => first.start > second.start;

function fitsBetterExchanged({ around }: BeadFigures, first: Match, second: Match): boolean {
  const fit = (source: Figure, target: Figure) =>
    wordsInCommon(around.source.get(source)!, around.target.get(target)!) +
    fitOfUnits(source, target);
  const [a, b] = [first.source, second.source];
  const kept = [fit(a, first.target), fit(b, second.target)] as const;
  const exchanged = [fit(a, second.target), fit(b, first.target)] as const;
  if (exchanged[0] < kept[0] || exchanged[1] < kept[1]) return false;
  return exchanged[0] + exchanged[1] - kept[0] - kept[1] > SURELY;
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
