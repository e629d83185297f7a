/** A JSON Schema (draft 2020-12), which OpenAPI 3.1 uses. */
export type Schema = Record<string, unknown>;

/** Returns an object schema that allows no other properties. All are required except the `optional` ones. */
export function record(properties: Record<string, Schema>, optional: string[] = []): Schema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', properties, required, additionalProperties: false };
}

/** Returns an object schema that allows any properties. */
export const open = (description?: string): Schema => ({
  type: 'object',
  additionalProperties: true,
  ...(description && { description }),
});

/** Returns a reference to a schema in `components`. */
export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** Returns a list whose items have this schema. */
export const listOf = (items: Schema): Schema => ({ type: 'array', items });

/** Returns a schema that also allows null. */
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
