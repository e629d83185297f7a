import { errors } from '@strapi/utils';
import { z } from 'zod';
import type { Choices as Read } from '../domain/read';
import type { Report } from '../domain/report';
import { bodyOf } from '../http/body';
import type { Context } from '../http/context';
import { parse } from '../http/query';

/** In a multipart form every field is a string, so a list arrives as JSON. */
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

/** Empty for none. A document that names its organization decides only where nobody did. */
const documentId = z
  .string()
  .max(64)
  .transform((id) => id.trim() || null)
  .nullable()
  .optional();

const choices = z.object({
  title: z
    .string()
    .max(255)
    .transform((title) => title.trim() || null)
    .nullable()
    .default(null),
  without: list.default([]),
  cover: z
    .string()
    .max(64)
    .transform((key) => key.trim() || null)
    .nullable()
    .default(null),
  organization: documentId,
  series: documentId,
});

/** What a person decided after looking at a dry run, and whose report it is. */
export type Choices = Read & { organization?: string | null; series?: string | null };

/**
 * Parses these decisions from the body of an import: `title`; `without`, the keys of what is not wanted; `cover`, the
 * key of the picture that becomes the cover; and the documentIds of the organization and the series. Throws
 * `ValidationError` (400) that names the field.
 */
export const choicesOf = (ctx: Context): Choices => parse(choices, bodyOf(ctx));

/** Throws `ValidationError` (400) if a document, as it was read, has no picture with the key chosen for the cover. */
export function assertCover({ cover }: Report, { cover: chosen, without }: Choices): void {
  if (chosen === null || chosen === cover?.key || without.includes(chosen)) return;
  const parameter = 'cover';
  throw new errors.ValidationError(
    `Invalid parameter "${parameter}": the document has no picture with this key.`,
    { parameter },
  );
}
