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
        409: json('There is one of that year; `error.details.documentId` says which.', 'Error'),
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
    'What becomes of each place that both changed: `mine` (the draft), `theirs` (the document) or `both`, in their order.',
};

/** Routes that lead from one year's report to the next. */
export const YEAR_PATHS = {
  '/api/report-redactions': {
    post: write('redact', 'Take a name or a picture out of everything, for a reason of law', {
      requestBody: body('RedactionInput'),
      responses: responses(
        { 200: json('What was taken out, or would be.', 'Redacted') },
        ...[400, 401, 403],
      ),
    }),
  },
  '/api/report-years/{id}': {
    get: write('compareWithLastYear', 'A draft between last year’s report and its readers', {
      parameters: [DOCUMENT_ID, LOCALE],
      responses: responses(
        { 200: ofDraft('What is expected of it, and what publishing it would change.', 'Years') },
        ...[400, 401, 403, 404],
      ),
    }),
  },
  '/api/report-years/{id}/revise': {
    post: write('reviseReport', 'Merge a revised document into a draft', {
      parameters: [DOCUMENT_ID, LOCALE, CHOICES, ...BASED_ON],
      requestBody: DOCUMENT,
      responses: responses(
        {
          200: ofDraft('The draft, with what the document changed.', 'RevisedReport'),
          409: json(
            'Another state of the draft, as `StaleError` says; or places that both changed, in `error.details.conflicts`.',
            'Error',
          ),
        },
        ...[400, 401, 403, 404, 413, 415, 422, 503],
      ),
    }),
  },
  '/api/report-years/{id}/fillings': {
    get: write('fillings', 'What departments filled in for the figures of a draft', {
      parameters: [DOCUMENT_ID, LOCALE],
      responses: responses(
        { 200: json('The last of each figure.', 'Fillings') },
        ...[400, 401, 403, 404],
      ),
    }),
  },
  '/api/report-years/{id}/sheet': {
    get: write('exportFigures', 'The figures of a draft as a spreadsheet to be filled in', {
      parameters: [DOCUMENT_ID, LOCALE],
      responses: responses(
        { 200: file('A row for each figure that last year stated, and for each new one.', XLSX) },
        ...[400, 401, 403, 404, 413, 422, 503],
      ),
    }),
    post: write('takeFigures', 'Take a sheet that was filled in', {
      parameters: [DOCUMENT_ID, LOCALE],
      requestBody: { required: true, content: { 'multipart/form-data': { schema: UPLOAD } } },
      responses: responses(
        {
          200: json('All that is filled in, and how much the sheet brought.', 'FillingsTaken'),
          409: json('Others filled in something else meanwhile; `details.conflicts`.', 'Error'),
          422: json('Cells that are no value of their figure; `details.problems`.', 'Error'),
        },
        ...[400, 401, 403, 404, 413, 503],
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
