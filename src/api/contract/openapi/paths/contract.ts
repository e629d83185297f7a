/** The contract itself. */
const page = (description: string, type: string) => ({
  200: { description, content: { [type]: { schema: { type: 'string' } } } },
});

export const CONTRACT_PATHS = {
  '/api/openapi.json': {
    get: {
      ...{ operationId: 'getContract', summary: 'This document', tags: ['Contract'], security: [] },
      responses: {
        200: {
          description: 'OpenAPI 3.1.',
          content: { 'application/json': { schema: { type: 'object', required: ['openapi'] } } },
        },
        304: { description: 'The copy that `If-None-Match` names is the present one.' },
      },
    },
  },
  '/api/docs': {
    get: {
      ...{ operationId: 'getDocs', summary: 'This document, for people', tags: ['Contract'] },
      security: [],
      responses: page('A page.', 'text/html'),
    },
  },
};
