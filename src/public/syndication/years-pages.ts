import type { Core } from '@strapi/strapi';
import { yearsAddress } from '../../domain/addresses';

type Row = { key: string; language: string };

/** How many addresses of a sitemap are reserved for pages of indicators and series. */
export const MOST_NAMED = 5_000;

/**
 * Returns the full addresses of the pages of series and indicators, in each language in which they have published
 * content.
 * @param most the most addresses to return
 */
export async function yearsPages(
  strapi: Core.Strapi,
  site: string,
  most = MOST_NAMED,
): Promise<string[]> {
  const knex = strapi.db.connection;
  const series: Row[] = await knex('editions')
    .where('current', true)
    .whereNotNull('series_key')
    .distinct({ key: 'series_key', language: 'language' })
    .orderBy(['key', 'language'])
    .limit(most);
  const indicators: Row[] = await knex('published_metrics')
    .whereNotNull('indicator_key')
    .distinct({ key: 'indicator_key', language: 'language' })
    .orderBy(['key', 'language'])
    .limit(Math.max(1, most - series.length));
  const address = (of: 'indicators' | 'series') => (row: Row) =>
    site + yearsAddress(of, row.key, row.language);
  return [...series.map(address('series')), ...indicators.map(address('indicators'))];
}
