import { aroundIn, type Around } from '../../parity/claim/around';
import { exchangedIn, otherThan } from '../../parity/claim/exchanged';
import { COUNTED_GROUPS } from '../../parity/claim/groups';
import { sidesIn, type Sides } from '../../parity/claim/sides';
import type { BeadFigures, Match } from '../../parity/match';
import { inSimplified } from '../../quantity/script.zh';
import { isCount } from '../../quantity';
import { ofMatch } from './of-match';
import type { ParityFinding, ParityRule } from './rule';

/** How many characters after its number the counted noun may be, in Chinese and in English. */
const [FARTHEST_ZH, FARTHEST_EN] = [9, 40];

/** The counted thing stays the same: counties stay counties. */
export const figureCounted: ParityRule = ({ figures, prose }) => {
  const sidesFor = sidesIn(prose);
  return figures.flatMap((one) => countedIn(one, sidesFor));
};

function countedIn(
  { bead, matches }: BeadFigures,
  sidesFor: (match: Match) => Sides | null,
): ParityFinding[] {
  const [aroundZh, aroundEn] = [aroundIn(bead.source), aroundIn(bead.target)];
  return matches.flatMap((match) => {
    const sides = isCount(match.source.unit) ? sidesFor(match) : null;
    if (!sides) return [];
    const source = inSimplified(countedZh(match, aroundZh(match.source)));
    const target = headOf(aroundEn(match.target).after.slice(0, FARTHEST_EN));
    const texts = { source, target, nearSource: source, nearTarget: sides.target };
    const sentence = inSimplified(sides.source);
    const actual = COUNTED_GROUPS.map(
      (group) =>
        exchangedIn(group, texts)?.actual.text ?? otherThan(group, source, target, sentence),
    ).find(Boolean);
    return actual && PLURAL.test(actual) ? [findingOf(match, actual)] : [];
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
  const [behind = ''] = after.slice(0, FARTHEST_ZH).split(/[。；！？]/);
  return source.text + (/[\u4e00-\u9fff]/.test(behind) ? behind : before.slice(-FARTHEST_ZH));
}

const findingOf = (match: Match, actual: string): ParityFinding => ({
  ruleId: 'parity-counted',
  severity: 'error',
  ...ofMatch(match),
  actual: `${match.target.text} … ${actual}`,
});
