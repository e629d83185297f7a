import { z } from 'zod';
import { locale, operators, pagination, sortBy, text, year } from '../../http/parameters';
import { parse } from '../../http/query';
import { windowOf } from '../editions/list';

/** How far a list across reports can be leafed through; beyond it, filters lead there faster. */
const LAST_ROW = 10_000;

const number = z.string().trim().min(1).transform(Number).pipe(z.number());
const keyed = z.strictObject({ key: text });

/** A total is counted on request only: it reads every match. */
const window = pagination(false).refine((asked) => {
  const { offset, limit } = windowOf(asked);
  return offset + limit <= LAST_ROW;
}, `the list ends at row ${LAST_ROW}; narrow the list by filters`);

const ofAny = {
  year: year.optional(),
  organization: keyed.optional(),
  series: keyed.optional(),
};

const metricsQuery = z.strictObject({
  locale: locale.optional(),
  filters: z
    .strictObject({
      ...ofAny,
      indicator: keyed.optional(),
      unit: text.optional(),
      qualifier: text.optional(),
      label: text.optional(),
      value: operators(number, 'a number such as 12.5').optional(),
    })
    .optional(),
  sort: sortBy('year', 'value', 'label').default(['year:desc']),
  pagination: window,
});

const quotesQuery = z.strictObject({
  locale: locale.optional(),
  filters: z.strictObject({ ...ofAny, speaker: text.optional() }).optional(),
  sort: sortBy('year', 'speaker').default(['year:desc']),
  pagination: window,
});

const indicatorQuery = z.strictObject({
  locale: locale.optional(),
  filters: z.strictObject({ organization: keyed.optional(), series: keyed.optional() }).optional(),
  pagination: window,
});

export type AcrossQuery = z.infer<typeof metricsQuery> | z.infer<typeof quotesQuery>;
export type IndicatorQuery = z.infer<typeof indicatorQuery>;

/** The query of the list of figures. Throws `ValidationError` (400) that names the parameter. */
export const parseMetricsQuery = (query: unknown) => parse(metricsQuery, query);

/** The query of the list of quotes. Throws `ValidationError` (400) that names the parameter. */
export const parseQuotesQuery = (query: unknown) => parse(quotesQuery, query);

/** The query of one indicator. Throws `ValidationError` (400) that names the parameter. */
export const parseIndicatorQuery = (query: unknown) => parse(indicatorQuery, query);
