import { z } from 'zod';
import { locale } from '../http/parameters';
import { parse } from '../http/query';

const listed = z.strictObject({ locale: locale.optional() });

export const parseWhere = (query: unknown) => parse(listed, query);

const asking = z.strictObject({
  kind: z.enum(['translation', 'label', 'summary']),
  /** The path of a piece of a translation or of a figure. A summary needs none. */
  path: z.string().max(300).default(''),
});

export type Asking = z.infer<typeof asking>;

/** Parses a request for a suggestion. Throws 400 that names what is wrong. */
export const parseAsking = (body: unknown): Asking => parse(asking, body);
