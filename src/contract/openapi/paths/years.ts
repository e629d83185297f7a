import { DOCUMENT_ID, inPath, LOCALE } from '../parameters';
import { json, ofDraft, responses } from '../responses';
import { ref } from '../schema';

const write = (operationId: string, summary: string, more: object) => ({
  ...{ operationId, summary, tags: ['Writing'] },
  ...more,
});

const next = (operationId: string, summary: string, parameter: object) => ({
  post: write(operationId, summary, {
    parameters: [parameter],
    requestBody: {
      required: false,
      content: { 'application/json': { schema: ref('NextReportInput') } },
    },
    responses: responses(
      {
        201: json('The draft of next year’s report.', 'NextReport'),
        409: json('There is one of that year; `error.details.documentId` says which.', 'Error'),
      },
      ...[400, 401, 403, 404],
    ),
  }),
});

/** From one year to the next. */
export const YEAR_PATHS = {
  '/api/report-years/{id}': {
    get: write('compareWithLastYear', 'A draft between last year’s report and its readers', {
      parameters: [DOCUMENT_ID, LOCALE],
      responses: responses(
        { 200: ofDraft('What is expected of it, and what publishing it would change.', 'Years') },
        ...[400, 401, 403, 404],
      ),
    }),
  },
  '/api/report-years/{id}/next': next(
    'makeNextReport',
    'Make next year’s report of a report',
    DOCUMENT_ID,
  ),
  '/api/series/{key}/next': next(
    'makeNextReportOfSeries',
    'Make next year’s report of the last published one of a series',
    inPath('key', 'Its key or documentId.', 'jichuan-library-annual-review'),
  ),
};
