import { z } from 'zod';
import { parse } from '../query';
import { locale } from '../report/query';

const previewQuery = z.strictObject({
  locale,
  status: z.enum(['draft', 'published']),
  until: z.coerce.number().int().positive(),
  signature: z.string().max(64),
});

/** The query of a preview. Throws `ValidationError` (400) that names the parameter. */
export const parsePreviewQuery = (query: unknown) => parse(previewQuery, query);
