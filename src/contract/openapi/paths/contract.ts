import { inPath } from '../parameters';
import { form, responses } from '../responses';
import { open } from '../schema';

const read = (operationId: string, summary: string, parameters: object[], answers: object) => ({
  get: { operationId, summary, tags: ['Contract'], security: [], parameters, responses: answers },
});

const ASSET = inPath('asset', 'A script or style that the page loads.', 'start.js');
const DOCUMENT = { 'application/json': { schema: { ...open(), required: ['openapi'] } } };

/** The contract itself. */
export const CONTRACT_PATHS = {
  '/api/openapi.json': read(
    'getContract',
    'This document',
    [],
    responses({ 200: { ...form('OpenAPI 3.1.'), content: DOCUMENT } }, 304, 400),
  ),
  '/api/docs': read(
    'getDocs',
    'This document, for people',
    [],
    responses({ 200: form('A page.', 'text/html') }, 304, 400),
  ),
  '/api/docs/{asset}': read(
    'getDocsAsset',
    'What that page loads',
    [ASSET],
    responses({ 200: form('It.', 'text/css', 'text/javascript') }, 304, 400, 404),
  ),
};
