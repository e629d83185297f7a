import { ref, type Schema } from './schema';

/** A body in JSON, of a schema. */
export const body = (schema: string) => ({
  required: true,
  content: { 'application/json': { schema: ref(schema) } },
});

/** A form that holds one file. */
export const UPLOAD: Schema = {
  type: 'object',
  properties: { file: { type: 'string', contentMediaType: 'application/octet-stream' } },
};
