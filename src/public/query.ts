import { z } from 'zod';
import { flag, locale, pagination, sortBy, text, words, year } from '../http/parameters';
import { parse } from '../http/query';

/**
 * The query strings of the public API, after Strapi's conventions. Whatever is not named here is
 * refused: a parameter that is ignored would look as if it worked, and one that is passed on could
 * reach a draft.
 */

const language = { locale: locale.optional(), fallback: flag.default(false) };

const named = z.strictObject({ key: text.optional(), name: words.optional() });

const fields = {
  year: year.optional(),
  slug: text.optional(),
  title: words.optional(),
  issuedOn: text.optional(),
  organization: named.optional(),
  series: named.optional(),
};

/** More conditions than this in one `$or` or `$and` are no question of a page. */
const MOST_CONDITIONS = 20;

type Fields = z.infer<ReturnType<typeof z.strictObject<typeof fields>>>;
export type Filters = Fields & { $or?: Filters[] | undefined; $and?: Filters[] | undefined };

const filters: z.ZodType<Filters> = z.lazy(() =>
  z.strictObject({ ...fields, $or: several.optional(), $and: several.optional() }),
);
const several = z.array(filters).min(1).max(MOST_CONDITIONS);

/** The query of a list of reports, and what an address takes besides. */
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

const listQuery = listOf({});
const oneQuery = z.strictObject(language);

export type ListQuery = z.infer<typeof listQuery>;
export type OneQuery = z.infer<typeof oneQuery>;

/** The query of a list of reports. Throws `ValidationError` (400) that names the parameter. */
export const parseListQuery = (query: unknown): ListQuery => parse(listQuery, query);

/** The query of one report or its editions. Throws `ValidationError` (400) that names the parameter. */
export const parseOneQuery = (query: unknown): OneQuery => parse(oneQuery, query);
