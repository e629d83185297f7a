import type { RuleId, Severity } from '../../issue';
import type { Comparison } from '../../parity/compare';
import type { Span } from '../../parity/passage';

/** What a parity rule found: where in the target, and the place of the source that explains it. */
export interface ParityFinding {
  ruleId: RuleId;
  severity: Severity;
  at: Span;
  actual?: string | number | null;
  expected?: string | number | null;
  cause?: Span | null;
}

/** One requirement of a translation. Adding a rule is one file and one row in `index.ts`. */
export type ParityRule = (comparison: Comparison) => ParityFinding[];
