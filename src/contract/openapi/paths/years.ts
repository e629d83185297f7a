import { BASED_ON, DOCUMENT_ID, inPath, LOCALE } from '../parameters';
import { body, UPLOAD } from '../requests';
import { file, json, ofDraft, responses } from '../responses';
import { ref } from '../schema';

const write = (operationId: string, summary: string, more: object) => ({
  ...{ operationId, summary, tags: ['Writing'] },
  ...more,
});

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const next = (operationId: string, summary: string, parameter: object) => ({
  post: write(operationId, summary, {
    parameters: [parameter],
    requestBody: { ...body('NextReportInput'), required: false },
    responses: responses(
      {
        201: json('The draft of next year’s report.', 'NextReport'),
        409: json('There is a report of that year already: `error.details.documentId`.', 'Error'),
      },
      ...[400, 401, 403, 404],
    ),
  }),
});

const DOCUMENT = {
  required: true,
  content: {
    'application/json': { schema: ref('ImportInput') },
    'multipart/form-data': { schema: UPLOAD },
  },
};

const CHOICES = {
  ...{ name: 'choices', in: 'query', schema: { type: 'string' }, example: 'mine,theirs' },
  description:
    'The decision for each place that both changed, in order: `mine` (the draft), `theirs` (the document) or `both`.',
};

/** Routes that lead from one year's report to the next. */
export const YEAR_PATHS = {
  '/api/report-redactions': {
    post: write('redact', 'Remove a name or a picture from everything, for a legal reason', {
      requestBody: body('RedactionInput'),
      responses: responses(
        { 200: json('What was removed, or would be removed.', 'Redacted') },
        ...[400, 401, 403],
      ),
    }),
  },
  '/api/report-years/{id}': {
    get: write(
      'compareWithLastYear',
      'A draft compared with last year’s report and with its current edition',
      {
        parameters: [DOCUMENT_ID, LOCALE],
        responses: responses(
          {
            200: ofDraft(
              'The figures that are expected of the draft, and what publishing it would change.',
              'Years',
            ),
          },
          ...[400, 401, 403, 404],
        ),
      },
    ),
  },
  '/api/report-years/{id}/revise': {
    post: write('reviseReport', 'Merge a revised document into a draft', {
      parameters: [DOCUMENT_ID, LOCALE, CHOICES, ...BASED_ON],
      requestBody: DOCUMENT,
      responses: responses(
        {
          200: ofDraft('The draft, with what the document changed.', 'RevisedReport'),
          409: json(
            'The draft has changed (see `StaleError`), or both changed the same places (`error.details.conflicts`).',
            'Error',
          ),
        },
        ...[400, 401, 403, 404, 413, 415, 422, 503],
      ),
    }),
  },
  '/api/report-years/{id}/fillings': {
    get: write('fillings', 'The values that departments filled in for a draft’s figures', {
      parameters: [DOCUMENT_ID, LOCALE],
      responses: responses(
        { 200: json('The last value of each figure.', 'Fillings') },
        ...[400, 401, 403, 404],
      ),
    }),
  },
  '/api/report-years/{id}/sheet': {
    get: write('exportFigures', 'A draft’s figures as a spreadsheet to fill in', {
      parameters: [DOCUMENT_ID, LOCALE],
      responses: responses(
        { 200: file('One row for each figure of last year, and for each new figure.', XLSX) },
        ...[400, 401, 403, 404, 413, 422, 503],
      ),
    }),
    post: write('takeFigures', 'Import a filled-in spreadsheet', {
      parameters: [DOCUMENT_ID, LOCALE],
      requestBody: { required: true, content: { 'multipart/form-data': { schema: UPLOAD } } },
      responses: responses(
        {
          200: json('All values, and how many the spreadsheet added.', 'FillingsTaken'),
          409: json(
            'Somebody else filled in other values meanwhile: `details.conflicts`.',
            'Error',
          ),
          422: json(
            'Some cells have no valid value for their figure: `details.problems`.',
            'Error',
          ),
        },
        ...[400, 401, 403, 404, 413, 503],
      ),
    }),
  },
  '/api/report-years/{id}/next': next(
    'makeNextReport',
    'Create next year’s report from a report',
    DOCUMENT_ID,
  ),
  '/api/series/{key}/next': next(
    'makeNextReportOfSeries',
    'Create next year’s report from the latest published report of a series',
    inPath('key', 'Its key or documentId.', 'jichuan-library-annual-review'),
  ),
};
