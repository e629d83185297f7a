import { z } from 'zod';
import { baseVersion, locale } from '../http/parameters';
import { parse } from '../http/query';

const LONGEST_REASON = 500;
const LONGEST_CORRECTION = 1000;

const correction = z.string().trim().min(1).max(LONGEST_CORRECTION);

const publication = z.strictObject({
  overrideReason: z.string().trim().min(1).max(LONGEST_REASON).optional(),
  correction: z.union([correction, z.record(locale, correction)]).optional(),
  emergencyReason: z.string().trim().min(1).max(LONGEST_REASON).optional(),
  baseVersion,
});

/** Parses the body of a publication. Throws `ValidationError` (400) that names what is wrong. */
export const parsePublication = (body: unknown) => parse(publication, body);
