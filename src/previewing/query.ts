import { z } from 'zod';
import { filtersOn, REPORT_FILTERS } from '../http/filters';
import { locale, sortBy } from '../http/parameters';
import { pagination } from '../http/pagination-parameter';
import { isBearable, populate, UNBEARABLE } from '../http/populate';
import { parse } from '../http/query';

const previewQuery = z.strictObject({
  locale,
  status: z.enum(['draft', 'published']),
  user: z.string().regex(/^\d{1,9}$/, 'use the address as the admin gave it'),
  until: z.coerce.number().int().positive(),
  signature: z.string().max(64),
});

const draftQuery = z.strictObject({ locale: locale.optional(), status: z.literal('draft') });

const draftListQuery = z
  .strictObject({
    ...draftQuery.shape,
    filters: filtersOn(REPORT_FILTERS).optional(),
    sort: sortBy('year', 'issuedOn', 'title', 'updatedAt').default(['year:desc', 'issuedOn:desc']),
    pagination: pagination(true),
    populate,
  })
  .refine(isBearable, UNBEARABLE);

/** Parses the query of a list of drafts. Throws `ValidationError` (400) that names the parameter. */
export const parseDraftListQuery = (query: unknown) => parse(draftListQuery, query);

/**
 * Parses the query of a draft in the shape of a published report. Throws `ValidationError` (400) that names the
 * parameter.
 */
export const parseDraftQuery = (query: unknown) => parse(draftQuery, query);

/** Parses the query of a preview. Throws `ValidationError` (400) that names the parameter. */
export const parsePreviewQuery = (query: unknown) => parse(previewQuery, query);
