import { errors } from '@strapi/utils';
import { z } from 'zod';

/** Reads a query string by its schema. Throws `ValidationError` (400) that names the parameter. */
export function parse<Schema extends z.ZodType>(schema: Schema, query: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(query);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = issue?.path.join('.') ?? '';
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : null;
  const parameter = unknown ? [path, unknown].filter(Boolean).join('.') : path;
  throw new errors.ValidationError(
    unknown
      ? `Unknown parameter "${parameter}". docs/api.md lists those that this address takes.`
      : `Invalid parameter "${parameter}": ${issue?.message}.`,
    { parameter },
  );
}

const nothing = z.strictObject({});

/** The query of an address that takes none. Throws `ValidationError` (400) that names the parameter. */
export const parseNoQuery = (query: unknown) => parse(nothing, query);
