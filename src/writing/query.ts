import { z } from 'zod';
import { baseVersion } from '../http/parameters';
import { parse } from '../http/query';

const LONGEST_REASON = 500;

const publication = z.strictObject({
  overrideReason: z.string().trim().min(1).max(LONGEST_REASON).optional(),
  baseVersion,
});

/** What may be said when a report is published. Throws `ValidationError` (400) that names what is wrong. */
export const parsePublication = (body: unknown) => parse(publication, body);
