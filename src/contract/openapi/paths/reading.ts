import {
  DRAFT,
  DRAFTS,
  FALLBACK,
  filters,
  inPath,
  LIMIT,
  LOCALE,
  PAGINATION,
  POPULATE,
  REPORT,
  SINCE,
  sort,
} from '../parameters';
import { cached, form, json, LED_BACK, MOVED, page, responses } from '../responses';

const read = (operationId: string, summary: string, parameters: object[], answers: object) => ({
  get: { operationId, summary, tags: ['Reading'], security: [], parameters, responses: answers },
});

const NUMBER = inPath('number', 'The number of an edition.', '1');

const COMPARED = [
  REPORT,
  inPath('a', 'The number of the earlier edition.', '1'),
  inPath('b', 'The number of the later edition.', '2'),
  ...[LOCALE, FALLBACK],
];

/** Routes that websites read reports from. */
export const READING = {
  '/api/reports': read(
    'listReports',
    'Cards of published reports',
    [
      LOCALE,
      FALLBACK,
      filters(
        '`documentId`, `year`, `slug`, `title`, `issuedOn`, `organization.key`, `organization.name`, `series.key`, `series.name`, `keywords`; `$containsi` and `$contains` on titles, names and keywords; `$or` and `$and` of several',
        {
          year: { $gte: 2024 },
        },
      ),
      sort('`year`, `issuedOn`, `title`, `publishedAt`', 'year:desc,issuedOn:desc'),
      PAGINATION,
      POPULATE,
      DRAFTS,
    ],
    responses({ 200: cached('A page of cards.', 'CardList') }, ...[304, 400, 401, 403]),
  ),
  '/api/reports/{id}': read(
    'getReport',
    'A whole report',
    [REPORT, LOCALE, FALLBACK, DRAFT],
    responses(
      { 200: cached('The report.', 'WholeReport'), 301: MOVED },
      ...[304, 400, 401, 403, 404, 410],
    ),
  ),
  '/api/reports/{id}/editions': read(
    'listEditions',
    'Every edition of a report in one language',
    [REPORT, LOCALE, FALLBACK],
    responses({ 200: cached('The newest first.', 'EditionList') }, 304, 400, 404),
  ),
  '/api/reports/{id}/editions/{number}': read(
    'getEdition',
    'An edition as it was published',
    [REPORT, NUMBER, LOCALE, FALLBACK],
    responses({ 200: cached('The edition.', 'OneEdition') }, 304, 400, 404, 410),
  ),
  '/api/reports/{id}/editions/{a}/compare/{b}': read(
    'compareEditions',
    'The differences between two editions of a report',
    COMPARED,
    responses({ 200: cached('What differs.', 'Comparison') }, 304, 400, 404, 410),
  ),
  '/api/reports/{id}/editions/{a}/compare/{b}.html': read(
    'compareEditionsAsPage',
    'The same as a page',
    COMPARED,
    {
      ...responses({ 200: form('The page.', 'text/html'), 302: LED_BACK }, 304),
      404: page('Not there, or not published in this language.'),
      410: page('One of the editions was withdrawn.'),
    },
  ),
  '/api/changes': read(
    'listChanges',
    'Publications and withdrawals, in order',
    [SINCE, LIMIT],
    responses({ 200: json('The earliest first. No change is missing.', 'ChangeList') }, 400),
  ),
  '/api/languages': read(
    'listLanguages',
    'The languages of the site, the source first',
    [],
    responses({ 200: cached('The languages.', 'LanguageList') }, 304, 400),
  ),
};
