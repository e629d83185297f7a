import type { Issue } from './issue';

/** What a reader answers: the value, and everything odd that it met on the way. */
export interface Result<Value> {
  value: Value;
  issues: Issue[];
}

/** Why a file cannot be read at all. Odd content is never an error: it is an issue. */
export type UnreadableReason =
  'empty' | 'binary' | 'too-long' | 'unsupported' | 'damaged' | 'encrypted' | 'hostile';

/** The one error of the readers: this is not a file that they can read. */
export class UnreadableFileError extends Error {
  constructor(
    readonly reason: UnreadableReason,
    message: string,
  ) {
    super(message);
    this.name = 'UnreadableFileError';
  }
}
