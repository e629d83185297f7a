import { UnreadableFileError } from '../domain/result';

/** Builds the error for a text of more than `limit` UTF-16 units. */
export const tooLong = (limit: number) =>
  new UnreadableFileError(
    'too-long',
    `The text is longer than ${limit.toLocaleString('en')} characters. Import it in parts, one report each.`,
  );
