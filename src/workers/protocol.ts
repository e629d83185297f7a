import type { UnreadableReason } from '../domain/result';

/** What a worker is asked to do. */
export type Ask = { task: string; input: unknown };

/** What it answers: a value, a file that cannot be read, more than there is room for, or a fault of the program. */
export type Answer =
  | { value: unknown }
  | { unreadable: { reason: UnreadableReason; message: string } }
  | { exceeded: string }
  | { fault: { message: string; stack: string } };
