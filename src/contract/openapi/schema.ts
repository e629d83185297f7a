/** A JSON Schema of draft 2020-12, as OpenAPI 3.1 takes it. */
export type Schema = Record<string, unknown>;

/** An object that has these properties and no other; all are there but the `optional` ones. */
export function record(properties: Record<string, Schema>, optional: string[] = []): Schema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', properties, required, additionalProperties: false };
}

/** An object of whatever properties. */
export const open = (description?: string): Schema => ({
  type: 'object',
  additionalProperties: true,
  ...(description && { description }),
});

/** A schema of `components` by its name. */
export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** A list of what a schema describes. */
export const listOf = (items: Schema): Schema => ({ type: 'array', items });

/** What a schema describes, or null. */
export function nullable(schema: Schema): Schema {
  if (typeof schema.type === 'string') {
    const named = schema.enum ? { enum: [...(schema.enum as unknown[]), null] } : {};
    return { ...schema, type: [schema.type, 'null'], ...named };
  }
  return { anyOf: [schema, { type: 'null' }] };
}

export const text = (description?: string): Schema => ({
  type: 'string',
  ...(description && { description }),
});
export const number = (description?: string): Schema => ({
  type: 'number',
  ...(description && { description }),
});
export const integer = (description?: string): Schema => ({
  type: 'integer',
  ...(description && { description }),
});
export const flag = (description?: string): Schema => ({
  type: 'boolean',
  ...(description && { description }),
});
export const instant = (description?: string): Schema => ({
  ...text(description),
  format: 'date-time',
});
