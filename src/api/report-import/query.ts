import { z } from 'zod';
import { LAST_RANK } from '../../domain/read/rank';
import { parse } from '../query';

/** Which figures become metrics: all, none, or those down to a rank. */
const metrics = z.union([
  z.literal('all').transform(() => LAST_RANK),
  z.literal('none').transform(() => 0),
  z.coerce.number().int().min(1).max(LAST_RANK),
]);

const importQuery = z.strictObject({
  dryRun: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .default(false),
  locale: z.string().max(35).optional(),
  metrics: metrics.default(LAST_RANK),
});

export type ImportQuery = z.infer<typeof importQuery>;

/** The query of an import. Throws `ValidationError` (400) that names the parameter. */
export const parseImportQuery = (query: unknown): ImportQuery => parse(importQuery, query);
