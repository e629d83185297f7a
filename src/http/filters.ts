import { z } from 'zod';
import { tags, text, words, year } from './parameters';

/** The most conditions in one `$or` or `$and`. No page of a website needs more. */
const MOST_CONDITIONS = 20;

/** The filters of a list: by each of its fields, and by several such conditions together. */
export type FiltersOn<Fields> = Fields & {
  $or?: FiltersOn<Fields>[] | undefined;
  $and?: FiltersOn<Fields>[] | undefined;
};

/** Returns the schema of filters by these fields, in Strapi's convention. */
export function filtersOn<Shape extends z.ZodRawShape>(fields: Shape) {
  type Fields = z.infer<ReturnType<typeof z.strictObject<Shape>>>;
  const filters: z.ZodType<FiltersOn<Fields>> = z.lazy(() =>
    z.strictObject({ ...fields, $or: several.optional(), $and: several.optional() }),
  ) as never;
  const several = z.array(filters).min(1).max(MOST_CONDITIONS);
  return filters;
}

/** A filter on a related entry: by its key, or by its name in either language. */
export const named = z.strictObject({ key: text.optional(), name: words.optional() });

/** The fields by which lists of reports can be filtered. */
export const REPORT_FILTERS = {
  documentId: text.optional(),
  year: year.optional(),
  slug: text.optional(),
  title: words.optional(),
  issuedOn: text.optional(),
  organization: named.optional(),
  series: named.optional(),
};

/** The fields by which lists of published reports can be filtered. */
export const PUBLISHED_FILTERS = { ...REPORT_FILTERS, keywords: tags.optional() };
