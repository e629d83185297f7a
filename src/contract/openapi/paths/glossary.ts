import { json, responses } from '../responses';

const BOM = {
  ...{ name: 'bom', in: 'query', schema: { type: 'boolean', default: true } },
  description: '`false`: leaves out the byte order mark, by which Excel recognises UTF-8.',
};
const CSV = { 'text/csv': { schema: { type: 'string' } } };
const FORM = {
  'multipart/form-data': {
    schema: {
      type: 'object',
      properties: { file: { type: 'string', contentMediaType: 'text/csv' } },
    },
  },
};

/** The glossary as a table. */
export const GLOSSARY_PATHS = {
  '/api/terms.csv': {
    get: {
      ...{ operationId: 'exportTerms', summary: 'The glossary as CSV' },
      ...{ tags: ['Translating'], parameters: [BOM] },
      responses: responses({ 200: { description: 'The file.', content: CSV } }, 400, 401, 403),
    },
  },
  '/api/terms/import': {
    post: {
      ...{ operationId: 'importTerms', summary: 'Create and update terms from CSV' },
      ...{ tags: ['Translating'], requestBody: { required: true, content: { ...CSV, ...FORM } } },
      responses: responses(
        { 200: json('What it did.', 'TermsTaken') },
        ...[400, 401, 403, 413, 422, 503],
      ),
    },
  },
};
