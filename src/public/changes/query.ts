import { z } from 'zod';
import { count } from '../../http/parameters';
import { parse } from '../../http/query';

const SINCE = 'give `next` of an answer as it was, or leave it out for all from the first on';
const MOST = 1000;

const changesQuery = z.strictObject({
  since: z
    .string(SINCE)
    .regex(/^\d{1,19}\.\d{1,15}$/, SINCE)
    .transform((since) => since.split('.') as [transaction: string, id: string])
    .default(['0', '0']),
  limit: count(1, MOST).default(100),
});

export type ChangesQuery = z.infer<typeof changesQuery>;

/** Parses the query of the list of changes. Throws `ValidationError` (400) that names the parameter. */
export const parseChangesQuery = (query: unknown): ChangesQuery => parse(changesQuery, query);
