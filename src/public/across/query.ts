import { z } from 'zod';
import { UNITS } from '../../domain/quantity';
import { QUALIFIERS } from '../../domain/report';
import { locale, operators, sortBy, words, year } from '../../http/parameters';
import { pagination } from '../../http/pagination-parameter';
import { parse } from '../../http/query';
import { windowOf } from '../../http/pagination';
import { filtersOn, named } from '../../http/filters';

/** The last row that a list across reports serves. Beyond it, filters find a fact faster than paging. */
const LAST_ROW = 10_000;

const number = z.string().trim().min(1).transform(Number).pipe(z.number());
const window = pagination(true).refine((asked) => {
  const { offset, limit } = windowOf(asked);
  return offset + limit <= LAST_ROW;
}, `the list ends at row ${LAST_ROW}; narrow the list by filters`);

const ofAny = {
  year: year.optional(),
  organization: named.optional(),
  series: named.optional(),
};

/** A filter on a code. A code that no figure can have is an error, not an empty list. */
const codes = (known: readonly string[], what: string) => operators(z.enum(known), what);
const unit = codes(Object.keys(UNITS), 'the code of a unit, such as CNY or personTime');
const qualifier = codes(QUALIFIERS, `one of ${QUALIFIERS.join(', ')}`);

const metricsQuery = z.strictObject({
  locale: locale.optional(),
  filters: filtersOn({
    ...ofAny,
    indicator: named.optional(),
    unit: unit.optional(),
    qualifier: qualifier.optional(),
    label: words.optional(),
    value: operators(number, 'a number such as 12.5').optional(),
  }).optional(),
  sort: sortBy('year', 'value', 'label').default(['year:desc']),
  pagination: window,
});

const quotesQuery = z.strictObject({
  locale: locale.optional(),
  filters: filtersOn({ ...ofAny, speaker: words.optional() }).optional(),
  sort: sortBy('year', 'speaker').default(['year:desc']),
  pagination: window,
});

const indicatorQuery = z.strictObject({
  locale: locale.optional(),
  filters: filtersOn({ organization: named.optional(), series: named.optional() }).optional(),
  pagination: window,
});

export type AcrossQuery = z.infer<typeof metricsQuery> | z.infer<typeof quotesQuery>;
export type IndicatorQuery = z.infer<typeof indicatorQuery>;

/** Parses the query of the list of figures. Throws `ValidationError` (400) that names the parameter. */
export const parseMetricsQuery = (query: unknown) => parse(metricsQuery, query);

/** Parses the query of the list of quotes. Throws `ValidationError` (400) that names the parameter. */
export const parseQuotesQuery = (query: unknown) => parse(quotesQuery, query);

/** Parses the query of one indicator. Throws `ValidationError` (400) that names the parameter. */
export const parseIndicatorQuery = (query: unknown) => parse(indicatorQuery, query);
