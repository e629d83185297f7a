import { BASED_ON, DOCUMENT_ID, LOCALE } from '../parameters';
import { body, UPLOAD } from '../requests';
import { ofDraft, responses } from '../responses';

const FORMATS = ['xliff12', 'xliff20', 'csv', 'xlsx'];
const FORMAT = { name: 'format', in: 'query', schema: { enum: FORMATS, default: 'xliff12' } };
const REGIONS = {
  ...{ name: 'regions', in: 'query', schema: { type: 'boolean', default: false } },
  description: '`true`: uses `zh-CN` and `en-US`, for tools that do not know script codes.',
};
const MERGE = {
  ...{ name: 'merge', in: 'query', schema: { type: 'boolean', default: false } },
  description: '`true`: accepts the file although texts have changed since the export.',
};
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const FILES = Object.fromEntries(
  ['application/xliff+xml', 'text/csv', SHEET].map((type) => [
    type,
    { schema: { type: 'string' } },
  ]),
);

const on = (operationId: string, summary: string, more: object) => ({
  ...{ operationId, summary, tags: ['Translating'], parameters: [DOCUMENT_ID, LOCALE] },
  ...more,
});

/** Routes that start, refresh and write translations. */
export const TRANSLATION_PATHS = {
  '/api/report-translations/{id}': {
    get: on('getTranslation', 'The state of a translation compared with its source', {
      responses: responses(
        { 200: ofDraft('How it stands.', 'Translation') },
        ...[400, 401, 403, 404, 413, 422, 503],
      ),
    }),
    post: on('refreshTranslation', 'Start or refresh a translation', {
      parameters: [DOCUMENT_ID, LOCALE, ...BASED_ON],
      responses: responses(
        {
          200: ofDraft('The translation is refreshed.', 'TranslationRefreshed'),
          201: ofDraft('Started.', 'TranslationRefreshed'),
        },
        ...[400, 401, 403, 404, 409, 413, 422, 503],
      ),
    }),
    put: on('writeTranslation', 'Write or confirm pieces', {
      parameters: [DOCUMENT_ID, LOCALE, ...BASED_ON],
      requestBody: body('PieceChanges'),
      responses: responses(
        { 200: ofDraft('How it stands.', 'Translation') },
        ...[400, 401, 403, 404, 409, 413, 422, 503],
      ),
    }),
  },
  '/api/report-translations/{id}/export': {
    get: on('exportTranslation', 'A translation as a file for a translator’s tool', {
      parameters: [DOCUMENT_ID, LOCALE, FORMAT, REGIONS],
      responses: responses(
        { 200: { description: 'The file.', content: FILES } },
        ...[400, 401, 403, 404, 413, 422, 503],
      ),
    }),
  },
  '/api/report-translations/{id}/import': {
    post: on('importTranslation', 'Import a file from a translator’s tool', {
      parameters: [DOCUMENT_ID, LOCALE, MERGE, ...BASED_ON],
      requestBody: { required: true, content: { 'multipart/form-data': { schema: UPLOAD } } },
      responses: responses(
        {
          200: ofDraft(
            'The state of the translation, and what the file changed.',
            'TranslationTaken',
          ),
        },
        ...[400, 401, 403, 404, 409, 413, 422, 503],
      ),
    }),
  },
};
