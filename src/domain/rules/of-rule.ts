import type { RuleId, Severity } from '.';
import { ruleOf } from './rule-of';

/** Returns the id and the severity of a rule, the first fields of its findings. */
export const ofRule = (ruleId: RuleId): { ruleId: RuleId; severity: Severity } => ({
  ruleId,
  severity: ruleOf(ruleId).severity,
});
