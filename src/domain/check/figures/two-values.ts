import type { Issue, RuleId } from '../../issue';
import { roundedAlike } from '../../quantity/precision';
import { ofRule } from '../../rules/of-rule';
import { placeIn } from '../places';
import type { Rule } from '../rule';
import { isExact } from './arithmetic/sentence';
import { byWhatTheyAreOf, statementsIn, type Statement } from './statements';

/**
 * One total has one value in a report: 全年共投入资金1.18亿元 above and 1.3亿元 below cannot both be. 1.2亿元 here and 1.18亿元
 * there are one amount, printed to fewer digits: good to know, and no fault.
 */
export const twoValues: Rule = (checked) =>
  byWhatTheyAreOf(statementsIn(checked)).flatMap(([first, ...others]) =>
    others.flatMap((other): Issue[] => {
      const found = relation(first!, other);
      return found
        ? [
            {
              ...ofRule(found),
              place: placeOf(other),
              actual: other.figure.text,
              expected: first!.figure.text,
              cause: placeOf(first!),
            },
          ]
        : [];
    }),
  );

const placeOf = ({ line, figure }: Statement) => placeIn(line, figure.start, figure.end);

/** How two figures of one thing differ; null where they do not, or where one of them is only hedged. */
function relation(first: Statement, other: Statement): RuleId | null {
  const [a, b] = [first.figure, other.figure];
  if (a.value === b.value) return null;
  if (roundedAlike(a, b)) return 'rounded-alike';
  return isExact(a) && isExact(b) ? 'label-two-values' : null;
}
