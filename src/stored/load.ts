import type { Core } from '@strapi/strapi';
import { REPORT } from './documents';

/** Names one row of a report: its language, and whether it is the draft or the published version. */
export type Which = { documentId: string; locale: string; status: 'draft' | 'published' };

const PUBLISHED_AT = { draft: { $null: true }, published: { $notNull: true } };

/** Loads a row of a report with the relations, pictures and components in `populate`. Returns null if there is none. */
export async function loadEntry<Entry>(
  strapi: Core.Strapi,
  { documentId, locale, status }: Which,
  populate: object,
): Promise<Entry | null> {
  const where = { documentId, locale, publishedAt: PUBLISHED_AT[status] };
  return strapi.db.query(REPORT).findOne({ where, populate }) as Promise<Entry | null>;
}

/** Returns the languages in which a report has a draft, or is published. */
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
