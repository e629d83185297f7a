import { z } from 'zod';
import { phrasesOf } from '../../domain/search';
import { locale, text, year } from '../../http/parameters';
import { pagination } from '../../http/pagination-parameter';
import { parse } from '../../http/query';

/** The most characters of a question. Nobody types more. */
const LONGEST = 100;
const ASKED = `give what to look for in ${LONGEST} characters at most: words, numbers, or Chinese`;

/** What to look for. */
export const searched = z
  .string(ASKED)
  .trim()
  .max(LONGEST, ASKED)
  .refine((question) => phrasesOf(question).length > 0, ASKED);

const searchQuery = z.strictObject({
  q: searched,
  locale: locale.optional(),
  filters: z
    .strictObject({
      year: year.optional(),
      organization: z.strictObject({ key: text }).optional(),
      series: z.strictObject({ key: text }).optional(),
    })
    .optional(),
  pagination: pagination(true),
});

export type SearchQuery = z.infer<typeof searchQuery>;

/** Returns the query of a search. Throws `ValidationError` (400) that names the parameter. */
export const parseSearchQuery = (query: unknown): SearchQuery => parse(searchQuery, query);
