import { z } from 'zod';
import { LONGEST_CORRECTION, LONGEST_REASON } from '../domain/publication-words';
import { baseVersion, locale } from '../http/parameters';
import { parse } from '../http/query';

const correction = z.string().trim().min(1).max(LONGEST_CORRECTION);

const publication = z.strictObject({
  overrideReason: z.string().trim().min(1).max(LONGEST_REASON).optional(),
  correction: z.union([correction, z.record(locale, correction)]).optional(),
  emergencyReason: z.string().trim().min(1).max(LONGEST_REASON).optional(),
  baseVersion,
});

/** Parses the body of a publication. Throws `ValidationError` (400) that names what is wrong. */
export const parsePublication = (body: unknown) => parse(publication, body);
