import { errors } from '@strapi/utils';
import { z } from 'zod';
import type { Content } from '../domain/version/differences';
import { bodyOf } from '../http/body';
import type { Context } from '../http/context';
import { baseVersion, locale } from '../http/parameters';
import { parse } from '../http/query';
import { baseOf } from '../versions/base';

const deskQuery = z.strictObject({ locale: locale.optional() });

/** Parses the query of the desk. Throws `ValidationError` (400) that names the parameter. */
export const parseDeskQuery = (query: unknown) => parse(deskQuery, query);

const manuscript = z.strictObject({
  content: z.record(z.string(), z.unknown(), 'give the whole content of the draft'),
  baseVersion,
});

/**
 * Parses the new content of a draft. Throws 400 if the request names no version that it is based on: the desk never
 * overwrites blindly.
 */
export function parseManuscript(ctx: Context): Content {
  const { content } = parse(manuscript, bodyOf(ctx));
  if (baseOf(ctx)) return content;
  throw new errors.ValidationError(
    'Say which version of the draft this is based on: If-Match, or baseVersion.',
    { parameter: 'baseVersion' },
  );
}
