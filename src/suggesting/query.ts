import { z } from 'zod';
import { locale } from '../http/parameters';
import { parse } from '../http/query';

const listed = z.strictObject({ locale: locale.optional() });

export const parseWhere = (query: unknown) => parse(listed, query);

const asking = z.strictObject({
  kind: z.enum(['translation', 'label', 'summary']),
  /** Of a piece of a translation, or of a figure; of a summary there is one. */
  path: z.string().max(300).default(''),
});

export type Asking = z.infer<typeof asking>;

/** What is to be suggested. Throws 400 that names what is wrong. */
export const parseAsking = (body: unknown): Asking => parse(asking, body);
