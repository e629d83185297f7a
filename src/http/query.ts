import { errors } from '@strapi/utils';
import { z } from 'zod';

/**
 * Parses a query or a body by its schema. Throws `ValidationError` (400) that names the parameter and what is accepted
 * there.
 */
export function parse<Schema extends z.ZodType>(schema: Schema, query: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(query);
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  // If a name is misspelt, the right name is missing as well. The error about the misspelt name says more.
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]!;
  throw refusal(issue, namesAt(schema, issue.path));
}

function refusal(issue: z.core.$ZodIssue, taken: string[]) {
  const place = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    const parameter = [...issue.path, issue.keys.join(', ')].join('.');
    const takes = `${place ? `"${place}"` : 'this address'} takes ${taken.join(', ') || 'none'}`;
    return new errors.ValidationError(`Unknown parameter "${parameter}": ${takes}.`, { parameter });
  }
  const isBare = issue.code === 'invalid_type' && issue.expected === 'object';
  const inBrackets = taken.map((name) => bracketed([...issue.path, name]));
  const asked = isBare ? `write ${inBrackets.join(', ')}` : issue.message;
  return new errors.ValidationError(`Invalid parameter "${place}": ${asked}.`, {
    parameter: place,
  });
}

/** Returns a path as a query string spells it: `filters[year]`. */
const bracketed = ([first, ...rest]: PropertyKey[]): string =>
  String(first) + rest.map((name) => `[${String(name)}]`).join('');

type Inside = Partial<Record<'innerType' | 'in' | 'element', z.ZodType>> & {
  getter?: () => z.ZodType;
};

/** Returns the names that a schema accepts at a path, or an empty list if it accepts none there. */
function namesAt(schema: z.ZodType, path: PropertyKey[]): string[] {
  let at: z.ZodType | undefined = schema;
  for (const name of path) at = at && (shapeOf(at)[String(name)] ?? inside(at).element);
  return at ? Object.keys(shapeOf(at)) : [];
}

const shapeOf = (schema: z.ZodType): Record<string, z.ZodType> =>
  (unwrapped(schema) as { shape?: Record<string, z.ZodType> }).shape ?? {};

const inside = (schema: z.ZodType) => unwrapped(schema).def as Inside;

/** Returns the schema inside defaults, optionals, transformations and lazy references. */
function unwrapped(schema: z.ZodType): z.ZodType {
  const { innerType, in: source, getter } = schema.def as Inside;
  const wrapped = innerType ?? source ?? getter?.();
  return wrapped ? unwrapped(wrapped) : schema;
}

const nothing = z.strictObject({});

/** Checks that a query is empty. Throws `ValidationError` (400) that names the parameter. */
export const parseNoQuery = (query: unknown) => parse(nothing, query);
