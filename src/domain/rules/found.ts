import type { RuleId, Severity } from '.';
import { ruleOf } from './rule-of';

/** A finding of a rule, as severe as the rule says. */
export const found = <Rest extends object>(
  ruleId: RuleId,
  rest: Rest,
): { ruleId: RuleId; severity: Severity } & Rest => ({
  ruleId,
  severity: ruleOf(ruleId).severity,
  ...rest,
});
