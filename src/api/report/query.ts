import { z } from 'zod';
import { parse } from '../query';

/**
 * The query strings of the public API, after Strapi's conventions. Whatever is not named here is
 * refused: a parameter that is ignored would look as if it worked, and one that is passed on could
 * reach a draft.
 */

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const count = z.coerce.number().int();
const MAX_PAGE_SIZE = 100;

const locale = z
  .string()
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'name one locale, such as en');
const language = { locale: locale.optional(), fallback: flag.default(false) };

const operators = (value: z.ZodType) =>
  z.union([
    value,
    z.strictObject({
      $eq: value.optional(),
      $ne: value.optional(),
      $in: z.union([z.array(value), value.transform((one) => [one])]).optional(),
      $notIn: z.union([z.array(value), value.transform((one) => [one])]).optional(),
      $lt: value.optional(),
      $lte: value.optional(),
      $gt: value.optional(),
      $gte: value.optional(),
    }),
  ]);
const text = operators(z.string().max(200));
const filters = z.strictObject({
  year: operators(count).optional(),
  slug: text.optional(),
  issuedOn: text.optional(),
  organization: z.strictObject({ key: text }).optional(),
  series: z.strictObject({ key: text }).optional(),
});

const sortTerm = z
  .string()
  .regex(
    /^(year|issuedOn|title|publishedAt)(:(asc|desc))?$/,
    'sort by year, issuedOn, title or publishedAt, with :asc or :desc',
  );
const sort = z.union([
  z.array(sortTerm),
  z
    .string()
    .transform((terms) => terms.split(','))
    .pipe(z.array(sortTerm)),
]);

const pagination = z
  .strictObject({
    page: count.min(1).optional(),
    pageSize: count.min(1).max(MAX_PAGE_SIZE).optional(),
    start: count.min(0).optional(),
    limit: count.min(1).max(MAX_PAGE_SIZE).optional(),
    withCount: flag.optional(),
  })
  .refine(
    ({ page, pageSize, start, limit }) => !((page ?? pageSize) && (start ?? limit) != null),
    'use page and pageSize, or start and limit, not both',
  );

const listQuery = z.strictObject({
  ...language,
  filters: filters.optional(),
  sort: sort.default(['year:desc', 'issuedOn:desc']),
  pagination: pagination.default({}),
});
const oneQuery = z.strictObject(language);

export type ListQuery = z.infer<typeof listQuery>;
export type OneQuery = z.infer<typeof oneQuery>;

/** The query of a list of reports. Throws `ValidationError` (400) that names the parameter. */
export const parseListQuery = (query: unknown): ListQuery => parse(listQuery, query);

/** The query of one report or its editions. Throws `ValidationError` (400) that names the parameter. */
export const parseOneQuery = (query: unknown): OneQuery => parse(oneQuery, query);
