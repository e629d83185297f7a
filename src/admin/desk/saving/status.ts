import type { Conflict, Fault } from '../../../domain/desk';
import type { Failure, Saved } from './draft';

/** Whether the server has the typed text, and if not, why. */
export type Status =
  | { kind: 'saved' | 'typed' | 'saving' }
  | { kind: 'faulty'; faults: Fault[] }
  | { kind: 'conflict'; conflicts: Conflict[]; saved: Saved | null }
  | Failure;
