import type { UnreadableReason } from '../domain/result';

/** A task for a worker. */
export type Ask = { task: string; input: unknown };

/** A worker's answer: a value, an unreadable file, a task that needs too much memory, or a program error. */
export type Answer =
  | { value: unknown }
  | { unreadable: { reason: UnreadableReason; message: string } }
  | { exceeded: string }
  | { fault: { message: string; stack: string } };
