import type { Line } from './line';

/** Why a line is in no part of a report. */
export type Reason =
  | 'page furniture'
  | 'contents'
  | 'repeated title'
  | 'greeting'
  | 'other pages'
  | 'head of the document';

/** A line that was left out, and why. */
export interface LeftOut {
  line: Line;
  reason: Reason;
}
