import { z } from 'zod';
import { locale } from '../parameters';
import { parse } from '../query';

const previewQuery = z.strictObject({
  locale,
  status: z.enum(['draft', 'published']),
  until: z.coerce.number().int().positive(),
  signature: z.string().max(64),
});

/** The query of a preview. Throws `ValidationError` (400) that names the parameter. */
export const parsePreviewQuery = (query: unknown) => parse(previewQuery, query);
