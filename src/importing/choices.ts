import { z } from 'zod';
import type { Choices } from '../domain/read';
import { bodyOf } from '../http/body';
import type { Context } from '../http/context';
import { parse } from '../http/query';

/** A field of multipart is a string: a list comes as JSON. */
const list = z.preprocess(
  (value, context) => {
    if (typeof value !== 'string') return value;
    try {
      return JSON.parse(value) as unknown;
    } catch {
      context.addIssue({ code: 'custom', message: 'write a JSON list of keys' });
      return z.NEVER;
    }
  },
  z.array(z.string().max(64)).max(50_000),
);

const choices = z.object({
  title: z
    .string()
    .max(255)
    .transform((title) => title.trim() || null)
    .nullable()
    .default(null),
  without: list.default([]),
});

/**
 * What the body of an import says of a reading that was looked at before: `title`, and `without`, the keys of what is not wanted.
 * Throws `ValidationError` (400) that names the field.
 */
export const choicesOf = (ctx: Context): Choices => parse(choices, bodyOf(ctx));
