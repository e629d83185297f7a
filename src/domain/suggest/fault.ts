import type { Issue } from '../issue';

/** Why a suggestion is not shown. */
export type Fault =
  | { reason: 'empty' | 'long' | 'lines' }
  /** A number or word that its ground does not have. */
  | { reason: 'number' | 'word'; actual: string }
  | { reason: 'parity'; issue: Issue };
