import { z } from 'zod';
import { LAST_RANK } from '../domain/read/rank';
import { count, flag, locale } from '../http/parameters';
import { parse } from '../http/query';

/** Which figures become metrics: all, none, or those up to a rank. */
const metrics = z.union(
  [
    z.literal('all').transform(() => LAST_RANK),
    z.literal('none').transform(() => 0),
    count(1, LAST_RANK),
  ],
  `say all, none, or the last rank, from 1 to ${LAST_RANK}`,
);

const importQuery = z.strictObject({
  dryRun: flag.default(false),
  locale: locale.optional(),
  metrics: metrics.default(LAST_RANK),
});

export type ImportQuery = z.infer<typeof importQuery>;

/** Parses the query of an import. Throws `ValidationError` (400) that names the parameter. */
export const parseImportQuery = (query: unknown): ImportQuery => parse(importQuery, query);
