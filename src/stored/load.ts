import type { Core } from '@strapi/strapi';
import { REPORT } from './documents';

/** One row of a report: in a language, as its draft or as it is published. */
export type Which = { documentId: string; locale: string; status: 'draft' | 'published' };

const PUBLISHED_AT = { draft: { $null: true }, published: { $notNull: true } };

/** The row of a report, with the relations, pictures and components that `populate` names; null where there is none. */
export async function loadEntry<Entry>(
  strapi: Core.Strapi,
  { documentId, locale, status }: Which,
  populate: object,
): Promise<Entry | null> {
  const where = { documentId, locale, publishedAt: PUBLISHED_AT[status] };
  return strapi.db.query(REPORT).findOne({ where, populate }) as Promise<Entry | null>;
}

/** The languages that a report has a draft in, or is published in. */
export async function localesOf(
  strapi: Core.Strapi,
  documentId: string,
  status: Which['status'],
): Promise<string[]> {
  const where = { documentId, publishedAt: PUBLISHED_AT[status] };
  const rows: { locale: string }[] = await strapi.db
    .query(REPORT)
    .findMany({ where, select: ['locale'] });
  return rows.map(({ locale }) => locale);
}
