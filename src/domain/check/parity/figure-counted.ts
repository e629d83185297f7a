import { aroundIn, type Around } from '../../parity/claim/around';
import { exchangedIn, otherThan, type Texts } from '../../parity/claim/exchanged';
import { COUNTED_GROUPS, type Member } from '../../parity/claim/groups';
import { uncountedIn } from '../../parity/claim/measures';
import { sidesIn, type Sides } from '../../parity/claim/sides';
import type { BeadFigures, Match } from '../../parity/match';
import { inSimplified } from '../../quantity/script.zh';
import { isCount } from '../../quantity';
import { textOf } from '../../parity/reading';
import type { Bead } from '../../parity/bead';
import { once } from '../../once';
import { remembered } from '../../remembered';
import { ofMatch } from './of-match';
import type { ParityFinding, ParityRule } from './rule';

/** How many characters after its number the counted noun may be, in Chinese and in English. */
const [FARTHEST_ZH, FARTHEST_EN] = [9, 40];

/** The counted thing stays the same: counties stay counties. */
export const figureCounted: ParityRule = ({ figures, prose, swaps }) => {
  const sidesFor = sidesIn(prose);
  const swapped = new Set(swaps.flatMap(({ first, second }) => [first, second]));
  return figures.flatMap((one) => countedIn(one, sidesFor, (match) => swapped.has(match)));
};

function countedIn(
  { bead, matches }: BeadFigures,
  sidesFor: (match: Match) => Sides | null,
  isSwapped: (match: Match) => boolean,
): ParityFinding[] {
  const [aroundZh, aroundEn] = [aroundIn(bead.source), aroundIn(bead.target)];
  const isStrange = strangeTo(bead);
  return matches.flatMap((match) => {
    const isShare = match.source.unit === 'percent';
    const sides = isCount(match.source.unit) || isShare ? sidesFor(match) : null;
    if (!sides) return [];
    const source = inSimplified(countedZh(match, aroundZh(match.source)));
    const { before, after } = aroundEn(match.target);
    const target = isShare
      ? (OF_SHARE.exec(after)?.[1] ?? '')
      : headOf(after.slice(0, FARTHEST_EN)) || numberOf(before);
    const sentence = inSimplified(sides.source);
    const nearSource = isShare ? sentence : source;
    const texts = { source, target, nearSource, nearTarget: sides.target };
    const other = otherIn(texts, isShare ? null : sentence);
    if (other) return [findingOf(match, other.actual, other.isSure)];
    if (isShare) return [];
    const uncounted = isSwapped(match) ? null : uncountedIn(textsOf(match), after);
    if (uncounted) return [findingOf(match, uncounted, true)];
    const noun = strangeNounIn(target, isStrange);
    return noun ? [findingOf(match, noun, false)] : [];
  });
}

const textsOf = ({ source, target }: Match) => ({ source: source.text, target: target.text });

/** Returns the first plural noun that names another thing than the source counts. A share is compared by sure words only. */
function otherIn(texts: Texts, sentence: string | null) {
  const other = COUNTED_GROUPS.map((group) => {
    const exchange = exchangedIn(group, texts);
    // Words elsewhere in the sentence may have become the other thing: 医疗机构 are hospitals and clinics.
    const wide = { ...texts, nearSource: sentence ?? texts.nearSource };
    if (exchange)
      return {
        actual: exchange.actual.text,
        isSure: exchange.isWhole && exchangedIn(group, wide)?.isWhole === true,
      };
    return sentence === null ? null : otherThan(group, texts.source, texts.target, sentence);
  }).find(Boolean);
  return other && PLURAL.test(other.actual) ? other : null;
}

/** 94% of all the wells. `In 52% of cases` is a way to say how often something happens. */
const OF_SHARE = /^ of (?!cases\b)(?:all |the |its |our |their |these |those )*([a-z -]{3,40})/;
/** The number of beds rose to 1,600. */
const NUMBER_OF = /\bnumber of ([a-z -]{3,40})/;
const numberOf = (before: string): string => NUMBER_OF.exec(before)?.[1] ?? '';

/** The plural noun that the number counts. */
const NOUN = /^ ?(?:[a-z-]+ ){0,3}?([a-z-]+s|wom[ae]n|men|children|cattle|sheep)(?![a-z'’-])/;
/** Returns the counted noun of a target if nothing in the source can have become it. */
function strangeNounIn(target: string, isStrange: (noun: string) => boolean): string | null {
  const noun = NOUN.exec(target)?.[1];
  return noun && isStrange(noun) ? noun : null;
}
const FIRM = COUNTED_GROUPS.flat().filter(({ isFirm }) => isFirm);

/** Returns whether nothing in the source paragraph can have become a counted noun: 1,284 schools for 水井1,284口. */
function strangeTo({ source }: Bead): (noun: string) => boolean {
  const whole = once(() => inSimplified(textOf(source)));
  return remembered((noun: string) => {
    const meant = FIRM.filter(({ en }) => en.exec(noun)?.[0] === noun);
    const isNamed = ({ zh, near }: Member) => zh.test(whole()) || near?.zh?.test(whole()) === true;
    return meant.length > 0 && !meant.some(isNamed);
  });
}

/**
 * Returns the text up to the counted noun. A noun after a preposition is not counted: 89 full-time judges for juvenile
 * cases are judges.
 */
const headOf = (after: string): string =>
  // `27 in journals`: the noun came before.
  /^ (?:in|at|from|for|with|on|by|under|among) /.test(after)
    ? ''
    : (/^.*?[a-z]s(?= (?:for|in|with|to|from|by|at|on) )/.exec(after)?.[0] ?? after);

/** The counted noun is plural. In `three village meetings` the village is not counted. */
const PLURAL = /(?:s|men|sheep|cattle|people|children)$/i;

/** Returns the number with the noun after it (832个贫困县) or right before it (医生1,380人). */
function countedZh({ source }: Match, { before, after }: Around): string {
  // 申诉24件，成立者5件: where the clause ends with the figure, the noun is before it.
  const [following = ''] = after.slice(0, FARTHEST_ZH).split(/^，|[。；！？]/);
  return source.text + (/[\u4e00-\u9fff]/.test(following) ? following : before.slice(-FARTHEST_ZH));
}

const findingOf = (match: Match, actual: string, isSure: boolean): ParityFinding => ({
  ruleId: 'parity-counted',
  severity: isSure ? 'error' : 'warning',
  ...ofMatch(match),
  actual: `${match.target.text} … ${actual}`,
});
