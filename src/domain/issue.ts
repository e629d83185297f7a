import type { Place, Position } from './report';

/** An error stops publishing, a warning wants a look, a note is a matter of taste. */
export type Severity = 'error' | 'warning' | 'note';

/**
 * A finding: what, where, what stands there and what should. Data, never a sentence;
 * the wording of each rule lives in `messages/`, one table per language.
 */
export interface Issue {
  ruleId: string;
  severity: Severity;
  place?: Place;
  /** Offsets into the raw input, for what has no place in the report. */
  position?: Position;
  actual?: string | number | null;
  expected?: string | number | null;
  /** The other place that explains this one. */
  cause?: Place;
}
