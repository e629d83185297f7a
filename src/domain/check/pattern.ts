import type { RuleId } from '../issue';
import { matchesOf } from '../matches';
import { ofRule } from '../rules/of-rule';
import { placeIn } from './places';
import type { Rule } from './rule';

/** A rule that finds a pattern in the lines of a report. `expected` says what should stand there instead. */
export function patternRule(
  ruleId: RuleId,
  pattern: RegExp,
  expected?: (found: string) => string,
): Rule {
  return ({ lines }) =>
    lines.flatMap((line) =>
      matchesOf(line.text, pattern).map(({ 0: found, index }) => ({
        ...ofRule(ruleId),
        place: placeIn(line, index, index + found.length),
        actual: found,
        ...(expected && { expected: expected(found) }),
      })),
    );
}
