import type { Place, Position } from './report';
import type { RuleId, Severity } from './rules';

export type { RuleId, Severity } from './rules';

/**
 * A finding: what is wrong, where, the actual and the expected value. It is data, never a sentence: each rule in
 * `rules/` has its wordings.
 */
export interface Issue {
  ruleId: RuleId;
  severity: Severity;
  /** Identifies the finding while its texts are unchanged. A dismissal refers to it. */
  id?: string;
  place?: Place;
  /** The attribute that the finding is about, if it is not a heading or paragraph: title, a caption. */
  field?: string;
  /** Offsets into the raw input, for content that has no place in the report. */
  position?: Position;
  actual?: string | number | null;
  expected?: string | number | null;
  /** Another place that explains this finding. */
  cause?: Place;
}
