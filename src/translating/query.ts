import { z } from 'zod';
import { baseVersion, flag, locale } from '../http/parameters';
import { parse } from '../http/query';
import { FORMATS } from '../formats/translations/kinds';

const translationQuery = z.strictObject({ locale: locale.optional() });

const exportQuery = translationQuery.extend({
  format: z.enum(FORMATS, `name one of ${FORMATS.join(', ')}`).default('xliff12'),
  regions: flag.default(false),
});
const importQuery = translationQuery.extend({ merge: flag.default(false) });

const MOST_PIECES = 20_000;
const LONGEST = 100_000;

const piece = z
  .strictObject({
    path: z.string().min(1).max(300),
    target: z.string().max(LONGEST).optional(),
    confirmed: z.literal(true).optional(),
    hash: z.string().max(64).optional(),
  })
  .refine(
    ({ target, confirmed }) => target !== undefined || confirmed,
    'needs target or confirmed',
  );

const change = z.strictObject({ pieces: z.array(piece).min(1).max(MOST_PIECES), baseVersion });

export type PieceChange = z.infer<typeof piece>;

/** Parses the query of a translation. Throws `ValidationError` (400) that names the parameter. */
export const parseTranslationQuery = (query: unknown) => parse(translationQuery, query);

/** Parses the query of an export. Throws `ValidationError` (400) that names the parameter. */
export const parseExportQuery = (query: unknown) => parse(exportQuery, query);

/** Parses the query of an import. Throws `ValidationError` (400) that names the parameter. */
export const parseImportQuery = (query: unknown) => parse(importQuery, query);

/** Parses changes to pieces. Throws `ValidationError` (400) that names what is wrong. */
export const parseChange = (body: unknown) => parse(change, body);
