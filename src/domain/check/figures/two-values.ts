import { roundedAlike as isRoundedAlike } from '../../quantity/precision';
import { labelTwoValues } from '../../rules/label-two-values';
import { roundedAlike } from '../../rules/rounded-alike';
import { placeIn } from '../places';
import { rule, type Checked, type Finding } from '../rule';
import { isExact } from './arithmetic/sentence';
import { statementsInEn } from './statements.en';
import type { Statement } from './statement';
import { byWhatTheyAreOf, statementsIn } from './statements';

/** A total has one value in a report: 全年共投入资金1.18亿元 and 1.3亿元 contradict each other. */
const unlike = rule(labelTwoValues, (checked) => related(checked, isUnlike));

/** Notes a total that is printed with different numbers of digits, such as 1.2亿元 and 1.18亿元. This is not a fault. */
const rounded = rule(roundedAlike, (checked) => related(checked, isRounded));

export const twoValues = [unlike, rounded];

/** Returns findings for statements that differ from the first statement about the same thing. */
const related = (checked: Checked, differs: (first: Statement, other: Statement) => boolean) =>
  groupsOf(checked).flatMap(([first, ...others]): Finding[] =>
    others
      .filter((other) => differs(first!, other))
      .map((other) => ({
        place: placeOf(other),
        actual: other.figure.text,
        expected: first!.figure.text,
        cause: placeOf(first!),
      })),
  );

/** Returns the groups of statements, computed once for both rules. */
function groupsOf(checked: Checked): readonly Statement[][] {
  const groups = found.get(checked) ?? byWhatTheyAreOf(statementsOf(checked));
  found.set(checked, groups);
  return groups;
}

const statementsOf = (checked: Checked): Statement[] =>
  checked.language === 'en' ? statementsInEn(checked) : statementsIn(checked);

const found = new WeakMap<Checked, Statement[][]>();

const placeOf = ({ line, figure }: Statement) => placeIn(line, figure.start, figure.end);

const isRounded = ({ figure: a }: Statement, { figure: b }: Statement): boolean =>
  a.value !== b.value && isRoundedAlike(a, b);

/** Returns whether two statements contradict each other. A hedged figure contradicts none. */
const isUnlike = (first: Statement, other: Statement): boolean =>
  first.figure.value !== other.figure.value &&
  !isRounded(first, other) &&
  isExact(first.figure) &&
  isExact(other.figure);
