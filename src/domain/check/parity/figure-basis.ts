import { BASES, ON_AVERAGE, type Basis } from '../../parity/claim/basis';
import { aroundIn, type Around } from '../../parity/claim/around';
import { sidesIn, type Sides } from '../../parity/claim/sides';
import type { BeadFigures, Match } from '../../parity/match';
import { matchesOf } from '../../matches';
import type { Severity } from '../../issue';
import { inSimplified } from '../../quantity/script.zh';
import { ofMatch } from './of-match';
import type { ParityFinding, ParityRule } from './rule';

/** The basis of an amount stays the same: per person, per household, a week and not a month. */
export const figureBasis: ParityRule = ({ figures, prose }) => {
  const sidesFor = sidesIn(prose);
  return figures.flatMap((one) => basesIn(one, sidesFor));
};

function basesIn(
  { bead, matches }: BeadFigures,
  sidesFor: (match: Match) => Sides | null,
): ParityFinding[] {
  const [around, aroundEn] = [aroundIn(bead.source), aroundIn(bead.target)];
  return matches.flatMap((match) => {
    const sides = sidesFor(match);
    if (!sides) return [];
    const { before, after } = around(match.source);
    const clause = before.slice(-FARTHEST) + match.source.text + after.slice(0, NEAR_AFTER);
    const own = inSimplified(clause);
    const lost = BASES.find(({ zh, en }) => zh.test(own) && !en.test(sides.target));
    if (lost) return findingOf(match, lost, sides);
    const left = BASES.find((one) => isLeftOut(one, own, sides, aroundEn(match.target)));
    if (!left && isHalfSaid(own, sides)) return [basisOf(match, '人均', 'warning')];
    if (left) return findingOf(match, left, sides);
    return isAverageLost(inSimplified(before), sides) ? [basisOf(match, '平均', 'warning')] : [];
  });
}

/**
 * Whether a person is left out next to a figure that has another basis in the target: 950 yuan per month for 每人每月950元.
 * Elsewhere the sentence gives the basis less often than the source.
 */
const isLeftOut = (
  { isTime, zh, en }: Basis,
  own: string,
  { source, target }: Sides,
  { before, after, clause }: Around,
): boolean =>
  !isTime &&
  zh.test(own) &&
  (/^ (?:[a-z]+ )?(?:per|a|each|every) [a-z]/.test(after) ||
    (EACH.test(own) && !en.test(clause + after))) &&
  !en.test(before + after) &&
  timesOf(zh, inSimplified(source)) > timesOf(en, target);

/**
 * Whether the target says 人均 of one of two amounts alone: `the income of urban residents, and the per capita income of
 * rural residents`.
 */
function isHalfSaid(own: string, { source, target }: Sides): boolean {
  if (!own.includes('人均') || timesOf(/人均/, inSimplified(source)) < 2) return false;
  const [first, ...others] = matchesOf(target, PER_CAPITA);
  const words = first?.[1]?.split(' ') ?? [];
  return others.length === 0 && words.some((word) => isRepeated(word, target));
}
const isRepeated = (word: string, text: string): boolean =>
  word.length >= LEAST_NOUN && matchesOf(text, new RegExp(`\\b${word}`, 'gi')).length > 1;
/** Letters of the shortest noun for which an amount is reckoned. */
const LEAST_NOUN = 5;
const PER_CAPITA = /\bper[- ]capita ((?:(?!of\b|for\b|in\b|by\b|was\b|rose\b)[a-z]+ ?){0,3})/gi;

/** Whether 平均 stands before the amount, and nothing in the target says that it is an average or a rate. */
const isAverageLost = (before: string, { target }: Sides): boolean =>
  /平均(?!水平|值|分[配摊]|主义|期望)[^，。；\d]{0,10}$/.test(before) && !ANY_AVERAGE.test(target);
const ANY_AVERAGE =
  /\b(?:averag\w*|mean|median|per|each|every|an? (?:day|year|month|week|head|piece|night|time)|apiece|daily|annual\w*|yearly|monthly|weekly|typical\w*|usual\w*|normal\w*|ordinar\w*|overall|rate|expectanc\w*|capita|works? out|comes? to|came to|together)\b/i;

/** Each is said of this amount itself: 每人一次性5,000元. 人均 may be said once for several amounts. */
const EACH = /每[人名位户][^，。；、每年月]{0,4}\d/;

const timesOf = (pattern: RegExp, text: string): number =>
  matchesOf(text, new RegExp(pattern, `${pattern.flags}g`)).length;

/** How many characters before and after its figure a basis may be. */
const [FARTHEST, NEAR_AFTER] = [14, 3];

function findingOf(match: Match, basis: Basis, sides: Sides): ParityFinding[] {
  const severity = severityOf(basis, sides);
  if (!severity) return [];
  return [basisOf(match, basis.zh.exec(sides.source)?.[0] ?? match.source.text, severity)];
}

const basisOf = (match: Match, expected: string, severity: Severity): ParityFinding => ({
  ...{ ruleId: 'parity-basis', severity },
  ...ofMatch(match),
  expected,
});

/** The sentence before names the subject and its basis: `It was 37,956 yuan for urban residents`. */
const POINTS_BACK =
  /^\W*(?:it|that|this|they|those|these) (?:was|were|is|are|stood|came|of|for|in)\b/i;

/**
 * Returns the severity. Another basis in place of the own one is an error. If each is only left out, English may imply it:
 * a fare, a place and a pension are paid by one person each.
 */
function severityOf(basis: Basis, { source, target, isPlain }: Sides): Severity | null {
  if (ON_AVERAGE.test(target) && isMean(basis, source)) return null;
  if (POINTS_BACK.test(target)) return 'note';
  const isOther = BASES.some(
    (other) =>
      other !== basis &&
      other.isTime === basis.isTime &&
      other.en.test(target) &&
      !other.zh.test(source),
  );
  const isSure = basis.isTime ? isPlain && !ANY_AVERAGE.test(target) : isReckoned(source);
  return isOther || isSure ? 'error' : 'warning';
}

/** 人均, 年均 may become an average. 日均 and 平均每天 say both, the average and the day. */
const isMean = ({ zh }: Basis, source: string): boolean =>
  /[人户生职年]均/.test(zh.exec(inSimplified(source))?.[0] ?? '');

/** 人均 reckons a total, which English has to say. 每人 may go without saying: 60 yuan a day for 每人每天60元. */
const isReckoned = (source: string): boolean =>
  /[人户生职]均/.test(inSimplified(source)) && !/每[人名位户]/.test(source);
