import { searched } from '../search/query';
import { listOf, type ListQuery } from '../query';
import { parse } from '../../http/query';

export type FrontQuery = ListQuery & { q?: string | undefined };

const frontQuery = listOf({ q: searched.optional() });

/**
 * Parses the query of the front page: a list's query, and a search. A form sends all its fields, so empty fields are
 * dropped. Throws `ValidationError` (400) that names the parameter.
 */
export const parseFrontQuery = (query: unknown): FrontQuery => parse(frontQuery, chosenIn(query));

const isEmpty = (value: unknown): boolean =>
  value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

function chosenIn(query: unknown): unknown {
  if (typeof query !== 'object' || query === null || Array.isArray(query)) return query;
  const fields = Object.entries(query).map(([name, value]) => [name, chosenIn(value)] as const);
  return Object.fromEntries(fields.filter(([, value]) => !isEmpty(value)));
}
