import { z } from 'zod';
import { LONGEST_REASON } from '../domain/publication-words';
import { locale } from '../http/parameters';
import { parse } from '../http/query';

const checkQuery = z.strictObject({ locale: locale.optional() });

/** Parses the query of a check. Throws `ValidationError` (400) that names the parameter. */
export const parseCheckQuery = (query: unknown) => parse(checkQuery, query);

const dismissal = z.strictObject({
  finding: z.string('name a finding by its id').min(1, 'name a finding by its id').max(64),
  reason: z
    .string('give a reason')
    .trim()
    .min(1, 'give a reason')
    .max(LONGEST_REASON, `give a reason of at most ${LONGEST_REASON} characters`),
});

/** Parses which finding is dismissed, and why. Throws `ValidationError` (400) that names what is wrong. */
export const parseDismissal = (body: unknown) => parse(dismissal, body);
