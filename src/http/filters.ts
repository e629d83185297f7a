import { z } from 'zod';
import { tags, text, words, year } from './parameters';

/** More conditions than this in one `$or` or `$and` are no question of a page. */
const MOST_CONDITIONS = 20;

/** What a list may be narrowed to, by each of its fields, and by several such conditions together. */
export type FiltersOn<Fields> = Fields & {
  $or?: FiltersOn<Fields>[] | undefined;
  $and?: FiltersOn<Fields>[] | undefined;
};

/** The filters of a list on these fields, in Strapi's convention. */
export function filtersOn<Shape extends z.ZodRawShape>(fields: Shape) {
  type Fields = z.infer<ReturnType<typeof z.strictObject<Shape>>>;
  const filters: z.ZodType<FiltersOn<Fields>> = z.lazy(() =>
    z.strictObject({ ...fields, $or: several.optional(), $and: several.optional() }),
  ) as never;
  const several = z.array(filters).min(1).max(MOST_CONDITIONS);
  return filters;
}

/** What a report relates to, by its key or by what it is called, in either language. */
export const named = z.strictObject({ key: text.optional(), name: words.optional() });

/** What lists of reports may be narrowed to. */
export const REPORT_FILTERS = {
  documentId: text.optional(),
  year: year.optional(),
  slug: text.optional(),
  title: words.optional(),
  issuedOn: text.optional(),
  organization: named.optional(),
  series: named.optional(),
};

/** What published reports may be narrowed to besides. */
export const PUBLISHED_FILTERS = { ...REPORT_FILTERS, keywords: tags.optional() };
