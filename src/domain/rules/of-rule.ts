import type { RuleId, Severity } from '.';
import { ruleOf } from './rule-of';

/** The id of a rule and how severe it is, as a finding of it begins. */
export const ofRule = (ruleId: RuleId): { ruleId: RuleId; severity: Severity } => ({
  ruleId,
  severity: ruleOf(ruleId).severity,
});
