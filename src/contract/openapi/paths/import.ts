import { LOCALE } from '../parameters';
import { json, responses } from '../responses';
import { ref } from '../schema';

const FILE = {
  type: 'object',
  properties: {
    file: {
      type: 'string',
      contentMediaType: 'application/octet-stream',
      description: 'One .docx, .html or .txt.',
    },
    title: { type: 'string', description: 'What the report is called.' },
    organization: { type: 'string', description: 'The documentId of the body that reports.' },
    series: { type: 'string', description: 'The documentId of the series that it goes on.' },
    without: {
      type: 'string',
      description: 'A JSON list of the keys of figures, quotes and pictures that are not wanted.',
    },
  },
};

const IDEMPOTENCY_KEY = {
  ...{ name: 'Idempotency-Key', in: 'header', schema: { type: 'string', maxLength: 255 } },
  description:
    'Of the caller’s choice, such as a UUID. Asked again with the same key and document within a day, the answer is the same and no second draft is made; with another document, 422.',
};

const REPLAYED = {
  ...{ description: '`true`: this import was made before.', schema: { type: 'string' } },
};

/** Routes for importing a report from a document. */
export const IMPORT_PATHS = {
  '/api/report-imports': {
    post: {
      operationId: 'importReport',
      summary: 'Make a draft of a document',
      tags: ['Writing'],
      parameters: [
        LOCALE,
        IDEMPOTENCY_KEY,
        {
          ...{ name: 'dryRun', in: 'query', schema: { type: 'boolean', default: false } },
          description: '`true`: say what is understood, write nothing.',
        },
        {
          ...{ name: 'metrics', in: 'query', schema: { type: 'string', default: 'all' } },
          description: 'Which figures become metrics: `all`, `none`, or down to a rank, 1 to 5.',
        },
      ],
      requestBody: {
        required: true,
        content: {
          'application/json': { schema: ref('ImportInput') },
          'multipart/form-data': { schema: FILE },
        },
      },
      responses: responses(
        {
          200: json('A dry run: the report as it was read.', 'Understood'),
          201: {
            ...json('The draft.', 'Imported'),
            headers: { 'Idempotency-Replayed': REPLAYED },
          },
        },
        ...[400, 401, 403, 413, 415, 422, 503],
      ),
    },
  },
};
