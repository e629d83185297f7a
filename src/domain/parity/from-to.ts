import type { Match } from './match';
import type { Figure } from './reading';

/**
 * Whether the two ends of a from–to phrase are reversed in the target. Returns null if not both languages say from–to.
 */
export function contraryChange(first: Match, second: Match): boolean | null {
  const change = changeIn(first, second) ?? changeIn(second, first);
  if (!change) return null;
  const [from, to] = [roleEn(change.from.target), roleEn(change.to.target)];
  if (from === 'from' || to === 'to') return false;
  return from === 'to' || to === 'from' ? true : null;
}

/** 由…到…: returns the two ends if the source says that one figure became the other. */
const changeIn = (from: Match, to: Match) =>
  isFromZh(from.source) && isToZh(to.source) ? { from, to } : null;

const before = ({ passage, start }: Figure, length: number) =>
  passage.text.slice(Math.max(0, start - length), start);

/** Many words begin with 自: 自习区增加到900个 has no from. */
const isFromZh = (figure: Figure) =>
  /(?:[由从]|自(?![习来然己动愿主治助身觉家行信]))[^，,。；;]{0,12}$/.test(before(figure, 14)) &&
  !isToZh(figure);
const isToZh = (figure: Figure) =>
  /[到至为成]了?(?:年[末底]|目前|现在|如今|(?:[今去]年|(?:20|19)\d\d年)?(?:第?[一二三四]季度|[上下]半年|\d{1,2}月份?|[年月][末底])?)的?$/.test(
    before(figure, 16),
  );

/**
 * `from 12 to`, `than last year's`: the word that tells which end of a change follows, with optional words after it.
 */
const ROLE_EN =
  /\b(from|to|against|than|compared with|over|versus|instead of|rather than)(?: (?:the|a|an|its|only|just|some|last|year's|previous|level|of|figure|'s))* $/i;

function roleEn(figure: Figure): 'from' | 'to' | null {
  const role = ROLE_EN.exec(before(figure, 24))?.[1]?.toLowerCase();
  if (!role) return null;
  return role === 'to' ? 'to' : 'from';
}
