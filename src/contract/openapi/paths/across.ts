import { FALLBACK, filters, inPath, LOCALE, PAGINATION, SEARCHED, sort } from '../parameters';
import { cached, form, LED_BACK, page, responses } from '../responses';

const read = (operationId: string, summary: string, parameters: object[], answers: object) => ({
  get: {
    operationId,
    summary,
    tags: ['Across reports'],
    security: [],
    parameters,
    responses: answers,
  },
});

const KEY = inPath('id', 'Its key or documentId.', 'reader-visits');
const NO_PAGE = page('Not there, or not published in this language.');
const COMMON = '`year`, `organization.key`, `series.key`';
const NAMED = `${COMMON}, \`organization.name\`, \`series.name\``;
const PARTS =
  '`$containsi` and `$contains` on names, labels and speakers; `$or` and `$and` of several';

/** Routes for figures, quotes and years across reports. */
export const ACROSS_PATHS = {
  '/api/search': read(
    'search',
    'Find parts of reports',
    [
      { ...SEARCHED, required: true },
      LOCALE,
      filters(COMMON, { year: { $gte: 2024 } }),
      PAGINATION,
    ],
    responses({ 200: cached('A page of hits, the best first.', 'HitList') }, 304, 400),
  ),
  '/api/metrics': read(
    'listMetrics',
    'Figures across reports',
    [
      LOCALE,
      filters(
        `${NAMED}, \`indicator.key\`, \`indicator.name\`, \`unit\`, \`qualifier\`, \`label\`, \`value\`; ${PARTS}`,
        {
          indicator: { key: 'reader-visits' },
        },
      ),
      sort('`year`, `value`, `label`', 'year:desc'),
      PAGINATION,
    ],
    responses({ 200: cached('A page of figures.', 'MetricList') }, 304, 400),
  ),
  '/api/quotes': read(
    'listQuotes',
    'Quotes across reports',
    [
      LOCALE,
      filters(`${NAMED}, \`speaker\`; ${PARTS}`, { speaker: '周大山' }),
      sort('`year`, `speaker`', 'year:desc'),
      PAGINATION,
    ],
    responses({ 200: cached('A page of quotes.', 'QuoteList') }, 304, 400),
  ),
  '/api/indicators/{id}': read(
    'getIndicator',
    'An indicator, its years side by side',
    [
      KEY,
      LOCALE,
      filters('`organization.key`, `series.key`', {
        series: { key: 'jichuan-library-annual-review' },
      }),
      PAGINATION,
    ],
    responses({ 200: cached('A page of lines.', 'IndicatorYears') }, 304, 400, 404),
  ),
  '/api/indicators/{id}.html': read(
    'getIndicatorPage',
    'The same as a page: chart and table of the years',
    [
      KEY,
      LOCALE,
      filters('`organization.key`, `series.key`', {
        series: { key: 'jichuan-library-annual-review' },
      }),
      PAGINATION,
    ],
    { ...responses({ 200: form('The page.', 'text/html'), 302: LED_BACK }, 304), 404: NO_PAGE },
  ),
  '/api/series/{id}.html': read(
    'getSeriesPage',
    'The same as a page: charts, table and reports',
    [KEY, LOCALE, FALLBACK],
    { ...responses({ 200: form('The page.', 'text/html'), 302: LED_BACK }, 304), 404: NO_PAGE },
  ),
  '/api/series/{id}': read(
    'getSeries',
    'A series: its reports, and its indicators by year',
    [KEY, LOCALE, FALLBACK],
    responses({ 200: cached('The series.', 'SeriesYears') }, 304, 400, 404),
  ),
  '/api/series/{id}/latest': read(
    'getLatestReport',
    'The latest report of a series, whole',
    [KEY, LOCALE, FALLBACK],
    responses({ 200: cached('The report.', 'WholeReport') }, 304, 400, 404),
  ),
};
