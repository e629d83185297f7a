import type { Qualifier } from '../../report';
import type { Severity } from '../../issue';
import { UNITS } from '../../quantity';
import { aroundIn, type Around } from '../../parity/claim/around';
import { isGoneAndLeft } from '../../parity/growth';
import type { Match } from '../../parity/match';
import type { Figure } from '../../parity/reading';
import { ofMatch } from './of-match';
import type { ParityFinding, ParityRule } from './rule';

/** The direction of a qualifier from the number; 0 means around it. */
const POINTS: Partial<Record<Qualifier, -1 | 0 | 1>> = {
  moreThan: 1,
  atLeast: 1,
  lessThan: -1,
  atMost: -1,
  nearly: -1,
  about: 0,
};
/** Comparisons and verbs that bound a number. 低于5% is exact in Chinese, "below 5 percent" is bounded in English. */
const BOUNDS =
  /[低高多少大小优]于|[不未]|[超突达破近逾过余多约内上下足]$|最[高大低多少]|[以之]?[内上下前后]/;

/** The qualifier may come before the verb: 约占总销售额的两成. */
const AHEAD =
  /(?:约|大约|近|将近|几乎|超|超过|逾|不足|不到)占[^，,。；;\d]{0,12}$|(?<![条合契节简预制特公签履违邀])约(?:为|為|有|是|达|達|需|合(?!作|同)|相当于|相當於)[^，,。；;\d]{0,6}$/;

/** A goal of at most 30 days is missed above it: 未达到30天的目标 is above our goal of 30 days. */
const isMissedGoal = ({ text, passage, end }: Figure, { passage: { text: en }, start }: Figure) =>
  /^未能?[达達]/.test(text) &&
  /^的?(?:目[标標]|要求|[标標][准準]|指[标標])/.test(passage.text.slice(end, end + LONGEST_AIM)) &&
  ABOVE.test(en.slice(Math.max(0, start - FARTHEST_ABOVE), start));
const ABOVE = /\b(?:above|over|beyond|exceed\w*|(?:longer|higher|more) than)\b[^.,;]*$/i;
/** The longest word for a goal with 的, and how far before the amount its comparison may be, in characters. */
const [LONGEST_AIM, FARTHEST_ABOVE] = [4, 40];

/** A qualifier stays: 近60名 is nearly 60, not 60. An opposite qualifier changes the fact; a similar word does not. */
export const figureQualifier: ParityRule = ({ figures }) =>
  figures.flatMap(({ bead, matches }) => {
    const around = aroundIn(bead.target);
    return matches.flatMap((match) => otherQualifier(match, around));
  });

function otherQualifier(match: Match, around: (figure: Figure) => Around): ParityFinding[] {
  const { same, source, target } = match;
  const severity =
    same &&
    !isAnotherNumber(source, target) &&
    !isMissedGoal(source, target) &&
    !isSameLimit(source, target) &&
    !isDeniedWithin(source, target)
      ? (isGoneAndLeft(source, target) ? severityOfRest : severityOf)(source, target)
      : null;
  if (!severity) return [];
  return [
    {
      ruleId: 'parity-qualifier',
      severity: severity === 'error' && isBoundedAround(match, around) ? 'warning' : severity,
      ...ofMatch(match),
    },
  ];
}

/**
 * Returns whether the clause bounds its number in words that are not read as its qualifier: it tops 40 percent, misses
 * the target of 94%. The words of other numbers do not count. Whether they say the same is not certain.
 */
function isBoundedAround({ source, target }: Match, around: (figure: Figure) => Around): boolean {
  if (target.qualifier !== 'exact') return false;
  if (isNamedBound(source) || areOtherUnits(source, target)) return true;
  const { before, after } = around(target);
  return BOUNDS_AHEAD.test(before) || BOUNDS_AFTER.test(after);
}
/** 超过5毫克的限值 as `against a limit of 5`: what exceeds it is printed before. */
const isSameLimit = (source: Figure, { passage: { text }, start, qualifier }: Figure): boolean =>
  qualifier === 'exact' &&
  isNamedBound(source) &&
  /\b(?:limit|standard|target|goal|ceiling|threshold) of (?:only |just )?$/.test(
    text.slice(Math.max(0, start - FARTHEST), start),
  );
/** 超过10%的规定要求: the amount itself is exact, and `whereas the rule is 10 percent` says the rest. */
const isNamedBound = ({ passage, end }: Figure): boolean =>
  /^[的这這]?.{0,4}(?:规定|規定|要求|目[标標]|[标標]准|標準|上限|下限|限[额額值]|红线|紅線|承[诺諾]|水平|[门門][槛檻]|期限|指[标標])/.test(
    passage.text.slice(end, end + LONGEST_NAMED_BOUND),
  );
const LONGEST_NAMED_BOUND = 8;
/** 超过一年 and twelve months: amounts in two units may be two figures, of which each language prints one. */
const areOtherUnits = (source: Figure, target: Figure): boolean =>
  source.unit !== target.unit && UNITS[source.unit].dimension === 'time';
const BOUNDS_AHEAD =
  /\b(?:about|around|some|roughly|approximate\w*|nearly|almost|close|just|barely|hardly|scarcely|over|above|beyond|more|exceed\w*|excess|pass(?:ed|es|ing)?|surpass\w*|topp\w*|tops|br[eo]ak\w*|broken?|cross\w*|mark|threshold|milestone|barrier|under|below|less|fewer|lower|within|up to|at (?:least|most)|no(?:t|ne|thing|body)?|never|limit\w*|cap(?:s|ped)?|ceiling|max(?:imum)?|min(?:imum)?|miss\w*|fail\w*|short|target|goal|requir\w*|allow\w*|good|well|upwards?|estimate\w*|barred|forbid\w*|forbidden)\b/i;
const BOUNDS_AFTER =
  /^(?: [a-z-]+){0,3} (?:at (?:the )?(?:least|most)|or (?:so|more|less|fewer|over|above|under|below|thereabouts)|odd|and (?:more|over|above)|max(?:imum)?|min(?:imum)?|mark|threshold|ceiling|limit|target|goal|required|allowed|permitted|upwards?)\b/i;

/**
 * Returns whether the target uses another number, which carries the qualifier itself: 十余 as a dozen. A converted amount
 * keeps its own qualifier.
 */
const isAnotherNumber = (source: Figure, target: Figure) =>
  source.value === null || (source.unit === target.unit && source.value !== target.value);

/** Returns how severe a change of qualifiers is. Null if both sides say the same or nearly the same. */
function severityOf(source: Figure, target: Figure): Severity | null {
  if (source.qualifier === 'exact' && isBoundedAhead(source)) return severityAhead(source, target);
  if (source.qualifier === target.qualifier) return null;
  if (target.qualifier === 'exact') return isBoundedEn(source, target) ? null : 'error';
  if (source.qualifier === 'exact')
    return isBounded(source) ? null : severityOfAdded(source, target);
  const [from, to] = [POINTS[source.qualifier], POINTS[target.qualifier]];
  if (from === undefined || to === undefined || from === to) return null;
  const areOpposite = from * to < 0 && !(from < 0 && isNoneAhead(target));
  return areOpposite ? 'error' : 'note';
}

/**
 * Returns how severe an added bound is. News often adds `over` to a round amount, and hardly ever `under`.
 */
const severityOfAdded = (source: Figure, { qualifier, text }: Figure): Severity =>
  qualifier === 'lessThan' && !/ an? /.test(text) && !isDeniedAhead(source) ? 'warning' : 'note';
/** 尚未恢复到2019年的一半, 不足全市平均水平的六成: the bound stands before more words. */
const isDeniedAhead = ({ passage, start }: Figure): boolean =>
  /[不未没沒无無低少下][^。；]*$/.test(passage.text.slice(Math.max(0, start - FARTHEST), start));

/** 三年之内不得提取: nothing is drawn within three years, which is barred for three years. */
const isDeniedWithin = (
  { text, passage, end, unit }: Figure,
  { passage: { text: en }, start }: Figure,
) =>
  UNITS[unit].dimension === 'time' &&
  /[内內]$/.test(text) &&
  /^[^，。；]{0,4}[不没沒无無未禁]/.test(passage.text.slice(end, end + 8)) &&
  /\bfor (?:the next |another |a further )?$/.test(en.slice(Math.max(0, start - FARTHEST), start));

/** 减少一半以上, reduced by more than half, is less than half as many: the bound turns. */
function severityOfRest(source: Figure, target: Figure): Severity | null {
  const [gone, left] = [POINTS[source.qualifier], POINTS[target.qualifier]];
  return gone && left && gone === left ? 'error' : null;
}

/** The length of the longest of these words, with what may be between the word and the number. */
const FARTHEST = 30;
/** How far before the number a verb that limits it may be, in characters. */
const LONGEST_LIMIT = 70;
const isBoundedAhead = ({ passage, start }: Figure) =>
  AHEAD.test(passage.text.slice(Math.max(0, start - FARTHEST), start));

/** Returns how severe it is that the bound before the verb is lost or turned: 约占总销售额的两成. */
const severityAhead = (source: Figure, target: Figure): Severity | null =>
  target.qualifier === 'exact' || isTurnedAhead(source, target) ? 'error' : null;

/** 几乎占八分之一 is not more than an eighth. */
function isTurnedAhead({ passage, start }: Figure, { qualifier }: Figure): boolean {
  const said = AHEAD.exec(passage.text.slice(Math.max(0, start - FARTHEST), start))?.[0] ?? '';
  const point = POINTS[qualifier] ?? 0;
  return (/^(?:近|将近|几乎|不)/.test(said) && point > 0) || (/^[超逾]/.test(said) && point < 0);
}

/** A verb, or the first end of a range, bounds the number: `passed 40 percent`, `from five years to death`. */
const BOUNDED_EN =
  /\b(?:(?:pass(?:ed|es|ing)?|exceed(?:ed|s|ing)?|surpass(?:ed|es|ing)?|topp(?:ed|ing)|tops|cross(?:ed|es|ing)?|br[eo]aks? through|broken|broke|(?<!\bthe )past|better than) (?:the )?(?:(?:mark|threshold|line|level|barrier|milestone) of )?|from (?:the )?|\ba good )$/i;
/** The bound has a name, and the qualifying word comes before the name: `below the ceiling of 10%`. */
const BELOW_EN =
  /\b(?:below|under|within|up to|less than|lower than|short of|behind|miss(?:ed|es|ing)?|fail(?:ed|s|ing)? to (?:reach|meet)) (?:the|an?|its|our|their|his|her)(?: [a-z ]{3,20} of)? $/i;
const ABOVE_EN =
  /\b(?:above|over|beyond|more than|higher than) (?:the|an?|its|our|their|his|her)(?: [a-z ]{3,20} of)? $/i;
/** For 15 people at most: the bound comes after the noun. */
const MOST_AFTER =
  /^(?: [a-z-]+){0,3} (?:at (?:the )?most|or (?:less|fewer|under|below)|maximum)\b/i;
const LEAST_AFTER =
  /^(?: [a-z-]+){0,3} (?:at (?:the )?least|or (?:more|over|above)|and (?:more|over|above)|minimum)\b/i;
/** 限制在800个以内 is to limit something to 800: the verb bounds the number. */
const LIMITED_EN =
  /\b(?:limit|restrict|confin|cap|kept|keep|hold|held|reduc|cut)\w*\b[^.;]{0,40} (?:to|at|within|below|under) (?:the )?$/i;
const LONGEST_BOUND = 45;
/** 不超过180个 as `none with more than 180`. */
const NONE =
  /\b(?:no|not|none|never|nobody|neither)\b(?![^.;,]*\b(?:who|which|what|that|how|why)\b)[^.;,]*$/i;
const isNoneAhead = ({ passage, start }: Figure): boolean =>
  NONE.test(passage.text.slice(Math.max(0, start - LONGEST_BOUND), start));
/** 400家左右 as barely 400. */
const BARELY = /\b(?:barely|scarcely|hardly) (?:[A-Z]{2,3} ?)?$/i;

function isBoundedEn({ qualifier }: Figure, { passage, start, end }: Figure): boolean {
  const ahead = (length: number) => passage.text.slice(Math.max(0, start - length), start);
  const following = passage.text.slice(end, end + LONGEST_BOUND);
  if ((POINTS[qualifier] === 1 ? LEAST_AFTER : MOST_AFTER).test(following)) return true;
  if (POINTS[qualifier] === 1)
    return BOUNDED_EN.test(ahead(FARTHEST)) || ABOVE_EN.test(ahead(LONGEST_BOUND));
  if (BARELY.test(ahead(FARTHEST))) return true;
  const isBelow = BELOW_EN.test(ahead(LONGEST_BOUND)) || LIMITED_EN.test(ahead(LONGEST_LIMIT));
  return POINTS[qualifier] === -1 && isBelow;
}

const isBounded = ({ passage, start, end }: Figure) =>
  BOUNDS.test(passage.text.slice(Math.max(0, start - 6), start)) ||
  BOUNDS.test(passage.text.slice(end, end + 3));
