import { ref, type Schema } from './schema';

/** Returns a JSON request body with this schema. */
export const body = (schema: string) => ({
  required: true,
  content: { 'application/json': { schema: ref(schema) } },
});

/** A form that holds one file. */
export const UPLOAD: Schema = {
  type: 'object',
  properties: { file: { type: 'string', contentMediaType: 'application/octet-stream' } },
};
