import type { Issue, RuleId, Severity } from '../issue';

/**
 * Which findings block publishing: all findings of the given severities. An entry in `rules` overrides this for its
 * rule.
 */
export interface Gate {
  severities: readonly Severity[];
  rules: Readonly<Partial<Record<RuleId, boolean>>>;
}

/** Returns the findings that block publishing. */
export const gated = <Found extends Issue>(issues: readonly Found[], gate: Gate): Found[] =>
  issues.filter(({ ruleId, severity }) => gate.rules[ruleId] ?? gate.severities.includes(severity));
