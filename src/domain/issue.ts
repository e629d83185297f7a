import type { Place, Position } from './report';
import type { RuleId, Severity } from './rules';

export type { RuleId, Severity } from './rules';

/**
 * A finding: what, where, what stands there and what should. Data, never a sentence;
 * each rule in `rules/` has its wordings.
 */
export interface Issue {
  ruleId: RuleId;
  severity: Severity;
  /** Its name as long as its texts stay as they are, by which it is dismissed. */
  id?: string;
  place?: Place;
  /** The attribute that it is about, where that is no heading and no paragraph: title, a caption. */
  field?: string;
  /** Offsets into the raw input, for what has no place in the report. */
  position?: Position;
  actual?: string | number | null;
  expected?: string | number | null;
  /** The other place that explains this one. */
  cause?: Place;
}
