import { noText } from '../check/form/no-text';
import { required } from '../check/form/required';
import type { Issue, RuleId } from '../issue';
import type { Report } from '../report';

/** The rules that report missing content. */
const RULES = [...required, noText];

/** Returns the findings of a merged document, without reports of missing content that the draft has. */
export function stillTrue<Found extends Issue>(issues: readonly Found[], draft: Report): Found[] {
  const asked = new Set<RuleId>(RULES.map(({ id }) => id));
  const wanting = new Set(
    RULES.flatMap(({ find }) => find({ report: draft })).map((one) => one.ruleId),
  );
  return issues.filter(({ ruleId }) => !asked.has(ruleId) || wanting.has(ruleId));
}
