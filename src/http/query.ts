import { errors } from '@strapi/utils';
import { z } from 'zod';

/**
 * Reads a query string or a body by its schema. Throws `ValidationError` (400) that names the parameter and what is
 * accepted there.
 */
export function parse<Schema extends z.ZodType>(schema: Schema, query: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(query);
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  // A name that is misspelt is missing too: the first says more.
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

/** `filters[year]`, as a query string spells it. */
const bracketed = ([first, ...rest]: PropertyKey[]): string =>
  String(first) + rest.map((name) => `[${String(name)}]`).join('');

type Inside = Partial<Record<'innerType' | 'in' | 'element', z.ZodType>> & {
  getter?: () => z.ZodType;
};

/** The names that a schema takes at a path; none where it takes no names. */
function namesAt(schema: z.ZodType, path: PropertyKey[]): string[] {
  let at: z.ZodType | undefined = schema;
  for (const name of path) at = at && (shapeOf(at)[String(name)] ?? inside(at).element);
  return at ? Object.keys(shapeOf(at)) : [];
}

const shapeOf = (schema: z.ZodType): Record<string, z.ZodType> =>
  (unwrapped(schema) as { shape?: Record<string, z.ZodType> }).shape ?? {};

const inside = (schema: z.ZodType) => unwrapped(schema).def as Inside;

/** What a default, an option, a transformation or a reference to itself stands around. */
function unwrapped(schema: z.ZodType): z.ZodType {
  const { innerType, in: source, getter } = schema.def as Inside;
  const wrapped = innerType ?? source ?? getter?.();
  return wrapped ? unwrapped(wrapped) : schema;
}

const nothing = z.strictObject({});

/** The query of an address that takes none. Throws `ValidationError` (400) that names the parameter. */
export const parseNoQuery = (query: unknown) => parse(nothing, query);
