import { z } from 'zod';
import { filtersOn, PUBLISHED_FILTERS } from '../http/filters';
import { isBearable, populate, UNBEARABLE } from '../http/populate';
import { flag, locale, sortBy } from '../http/parameters';
import { pagination } from '../http/pagination-parameter';
import { parse } from '../http/query';

/**
 * The query strings of the public API, following Strapi's conventions. Unknown parameters are refused: one that is
 * ignored would look as if it worked, and one that is passed on could reach a draft.
 */

const language = { locale: locale.optional(), fallback: flag.default(false) };

const filters = filtersOn(PUBLISHED_FILTERS);

/** Builds the schema of a list's query, with additional parameters. */
export const listOf = <More extends z.ZodRawShape>(more: More) =>
  z.strictObject({
    ...language,
    filters: filters.optional(),
    sort: sortBy('year', 'issuedOn', 'title', 'publishedAt').default([
      'year:desc',
      'issuedOn:desc',
    ]),
    pagination: pagination(true),
    ...more,
  });

const listQuery = listOf({ populate }).refine(isBearable, UNBEARABLE);
const oneQuery = z.strictObject(language);

export type ListQuery = Omit<z.infer<typeof listQuery>, 'populate'> & {
  populate?: '*' | undefined;
};
export type OneQuery = z.infer<typeof oneQuery>;

/** Parses the query of a list of reports. Throws `ValidationError` (400) that names the parameter. */
export const parseListQuery = (query: unknown): ListQuery => parse(listQuery, query);

/** Parses the query of one report or its editions. Throws `ValidationError` (400) that names the parameter. */
export const parseOneQuery = (query: unknown): OneQuery => parse(oneQuery, query);
