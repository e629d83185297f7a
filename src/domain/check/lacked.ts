import type { Issue, RuleId } from '../issue';

const LACKED: ReadonlySet<RuleId> = new Set<RuleId>([
  ...(['missing-title', 'missing-year', 'metric-without-name', 'metric-without-unit'] as const),
  ...(['note-without-text', 'credit-incomplete'] as const),
]);

/**
 * Whether a finding says what no publication may lack, whatever reason is given: the database takes no report without
 * it. So nobody can confirm it as right either.
 */
export const isLacked = ({ ruleId }: Pick<Issue, 'ruleId'>): boolean => LACKED.has(ruleId);

/**
 * Returns how many findings stop a publication that a reason can override: none if something is lacking, because no
 * reason replaces that.
 */
export const overridable = (gated: readonly Pick<Issue, 'ruleId'>[]): number =>
  gated.some(isLacked) ? 0 : gated.length;
