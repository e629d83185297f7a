import { z } from 'zod';
import { locale, sortBy, text, words } from '../../http/parameters';
import { pagination } from '../../http/pagination-parameter';
import { parse } from '../../http/query';

const namedQuery = z.strictObject({
  locale: locale.optional(),
  filters: z.strictObject({ key: text.optional(), name: words.optional() }).optional(),
  sort: sortBy('key', 'name').default(['key:asc']),
  pagination: pagination(true),
});

export type NamedQuery = z.infer<typeof namedQuery>;

/**
 * Parses the query of a list of organizations, series or indicators. Throws `ValidationError` (400) that names the
 * parameter.
 */
export const parseNamedQuery = (query: unknown): NamedQuery => parse(namedQuery, query);
