import type { Issue } from './issue';

/** The result of a reader: the value, and everything unusual that it met. */
export interface Result<Value> {
  value: Value;
  issues: Issue[];
}

/** Why a file cannot be read at all. Unusual content is never an error: it is an issue. */
export type UnreadableReason =
  'empty' | 'binary' | 'too-long' | 'unsupported' | 'damaged' | 'encrypted' | 'hostile';

/** The only error that readers throw: they cannot read this file. */
export class UnreadableFileError extends Error {
  constructor(
    readonly reason: UnreadableReason,
    message: string,
  ) {
    super(message);
    this.name = 'UnreadableFileError';
  }
}
