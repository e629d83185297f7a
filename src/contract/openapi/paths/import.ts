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
    title: { type: 'string', description: 'The title of the report.' },
    organization: { type: 'string', description: 'The documentId of the organization.' },
    series: {
      type: 'string',
      description: 'The documentId of the series that the report continues.',
    },
    cover: {
      type: 'string',
      description: 'The key of the picture of the dry run that becomes the cover.',
    },
    without: {
      type: 'string',
      description: 'A JSON list of the keys of figures, quotes and pictures to leave out.',
    },
  },
};

const IDEMPOTENCY_KEY = {
  ...{ name: 'Idempotency-Key', in: 'header', schema: { type: 'string', maxLength: 255 } },
  description:
    'A key that the caller chooses, such as a UUID. Within a day, the same key with the same document gets the same response, and no second draft is created. The same key with another document: 422.',
};

const REPLAYED = {
  ...{
    description: '`true`: this is the stored response of an earlier import.',
    schema: { type: 'string' },
  },
};

/** Routes for importing a report from a document. */
export const IMPORT_PATHS = {
  '/api/report-imports': {
    post: {
      operationId: 'importReport',
      summary: 'Create a draft from a document',
      tags: ['Writing'],
      parameters: [
        LOCALE,
        IDEMPOTENCY_KEY,
        {
          ...{ name: 'dryRun', in: 'query', schema: { type: 'boolean', default: false } },
          description: '`true`: returns what was understood and writes nothing.',
        },
        {
          ...{ name: 'metrics', in: 'query', schema: { type: 'string', default: 'all' } },
          description:
            'Which figures become metrics: `all`, `none`, or those up to a rank from 1 to 5.',
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
