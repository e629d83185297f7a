import type { RuleId, Severity } from '../../issue';
import type { Comparison } from '../../parity/compare';
import type { Span } from '../../parity/passage';

/** What a parity rule found: a place in the target, and the place in the source that explains it. */
export interface ParityFinding {
  ruleId: RuleId;
  severity: Severity;
  at: Span;
  actual?: string | number | null;
  expected?: string | number | null;
  cause?: Span | null;
}

/** One requirement of a translation. To add a rule, add one file and one row in `index.ts`. */
export type ParityRule = (comparison: Comparison) => ParityFinding[];
