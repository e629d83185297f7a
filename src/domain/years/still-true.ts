import { noText } from '../check/form/no-text';
import { required } from '../check/form/required';
import type { Issue, RuleId } from '../issue';
import type { Report } from '../report';

/** What finds that a report does not say what it must. */
const RULES = [...required, noText];

/** What was found in a document that was merged into a draft, without what the document does not say and the draft does. */
export function stillTrue<Found extends Issue>(issues: readonly Found[], draft: Report): Found[] {
  const asked = new Set<RuleId>(RULES.map(({ id }) => id));
  const wanting = new Set(
    RULES.flatMap(({ find }) => find({ report: draft })).map((one) => one.ruleId),
  );
  return issues.filter(({ ruleId }) => !asked.has(ruleId) || wanting.has(ruleId));
}
