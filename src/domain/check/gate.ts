import type { Issue, RuleId, Severity } from '../issue';

/** Which findings stop publishing: all of some severities, except for rules that say otherwise. */
export interface Gate {
  severities: readonly Severity[];
  rules: Readonly<Partial<Record<RuleId, boolean>>>;
}

/** Those findings that stop publishing. */
export const gated = <Found extends Issue>(issues: readonly Found[], gate: Gate): Found[] =>
  issues.filter(({ ruleId, severity }) => gate.rules[ruleId] ?? gate.severities.includes(severity));
