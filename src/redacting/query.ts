import { errors } from '@strapi/utils';
import { z } from 'zod';
import { LONGEST_REASON } from '../domain/publication-words';
import { says } from '../domain/years/redact-text';
import { parse } from '../http/query';

const LONGEST = 200;
const words = z.array(z.string().trim().min(2, 'give at least two signs').max(LONGEST)).max(20);

const redaction = z.strictObject({
  words: words.default([]),
  except: words.default([]),
  pictures: z.array(z.string().min(1).max(2000)).max(100).default([]),
  reason: z.string('say why').trim().min(1, 'say why').max(LONGEST_REASON),
  dryRun: z.boolean().default(false),
});

/**
 * Parses a redaction request. Throws `ValidationError` (400) that names what is wrong. The reason is public, so it must
 * not contain the redacted words.
 */
export function parseRedaction(body: unknown) {
  const asked = parse(redaction, body ?? {});
  const { reason, dryRun, ...gone } = asked;
  if (gone.words.length + gone.pictures.length === 0)
    throw new errors.ValidationError('Say what is to go: "words", or "pictures" by address.');
  if (says(reason, gone))
    throw new errors.ValidationError('The reason is public: it must not say what is to go.');
  return { ...gone, reason, isDry: dryRun };
}
