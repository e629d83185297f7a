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
  },
};

/** Reading a report from a document. */
export const IMPORT_PATHS = {
  '/api/report-imports': {
    post: {
      operationId: 'importReport',
      summary: 'Make a draft of a document',
      tags: ['Writing'],
      parameters: [
        LOCALE,
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
          201: json('The draft.', 'Imported'),
        },
        ...[400, 401, 403, 413, 415],
      ),
    },
  },
};
