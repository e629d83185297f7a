import { z } from 'zod';
import { pagination } from '../http/pagination-parameter';
import { parse } from '../http/query';

const SHORT = 200;
const text = z.string().min(1).max(SHORT);
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/, 'give a day such as 2026-01-16');

const search = z.strictObject({
  ...{ report: text.optional(), actor: text.optional(), action: text.optional() },
  ...{ q: text.optional(), from: day.optional(), to: day.optional(), pagination: pagination(true) },
});

export type AuditSearch = z.infer<typeof search>;

/** Parses a search of the audit trail. Days are days in China. Throws 400 that names the parameter. */
export const parseAuditQuery = (query: unknown): AuditSearch => parse(search, query);
