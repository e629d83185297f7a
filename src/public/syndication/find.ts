import type { Core } from '@strapi/strapi';
import type { Card } from '../../domain/edition';
import type { FeedItem } from '../../domain/write/atom';
import type { MappedReport } from '../../domain/write/sitemap';
import { useCurrentNames } from '../names';
import { restatedBy } from './restated';

type Time = string | number | Date;
type PageRow = { reportId: string; locale: string; slug: string; createdAt: Time };

const asText = (time: Time) => new Date(time).toISOString();

/** Reads current editions for feed readers and search engines. */
export const publishedReports = (strapi: Core.Strapi) => {
  const knex = strapi.db.connection;
  const current = () => knex('editions').where('current', true);

  /**
   * Returns the latest publications in one language, the newest first, with the figures of earlier years that they
   * restate. At most four queries.
   */
  async function latest(locale: string, limit: number): Promise<FeedItem[]> {
    const rows: { card: string; createdAt: Time; correction: string | null }[] = await current()
      .where('language', locale)
      .orderBy([
        { column: 'created_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(limit)
      .select('card', 'created_at as createdAt', 'correction');
    const items = rows.map(({ card, createdAt, correction }) => ({
      card: JSON.parse(card) as Card,
      publishedAt: asText(createdAt),
      correction,
    }));
    const ids = items.map(({ card }) => card.documentId);
    const restated = await restatedBy(knex, locale, ids);
    const all = items.map((item) => ({
      ...item,
      restated: restated.get(item.card.documentId) ?? [],
    }));
    await useCurrentNames(knex, all);
    return all;
  }

  /** Counts the reports that are published in any language. */
  async function countReports(): Promise<number> {
    const row = await current().countDistinct({ total: 'report_id' }).first();
    return Number(row?.total ?? 0);
  }

  /** Returns the addresses of some reports in all their languages, in a stable order. One query. */
  async function addresses(offset: number, limit: number): Promise<MappedReport[]> {
    const page = current().distinct('report_id').orderBy('report_id').offset(offset).limit(limit);
    const rows: PageRow[] = await current()
      .whereIn('report_id', page)
      .orderBy(['report_id', 'id'])
      .select({
        ...{ reportId: 'report_id', locale: 'language', slug: 'slug', createdAt: 'created_at' },
      });
    const reports = new Map<string, MappedReport>();
    for (const { reportId, locale, slug, createdAt } of rows) {
      const known = reports.get(reportId) ?? [];
      reports.set(reportId, [...known, { locale, slug, updatedAt: asText(createdAt) }]);
    }
    return [...reports.values()];
  }

  return { latest, countReports, addresses };
};
