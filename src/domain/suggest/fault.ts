import type { Issue } from '../issue';

/** Why a suggestion is not shown. */
export type Fault =
  | { reason: 'empty' | 'long' | 'lines' }
  /** A number or word that the ground does not contain. */
  | { reason: 'number' | 'word'; actual: string }
  | { reason: 'parity'; issue: Issue };
