import type { Core } from '@strapi/strapi';
import type { ZongshuConfig } from '../../../config/zongshu';
import { yearsAddress } from '../../domain/addresses';
import type { Standing } from '../../domain/write/html';
import { nameOf } from '../../http/languages';
import { siteOf } from '../../http/site';

/**
 * Returns the addresses of the page of an indicator or series: its own, and one for each language with published
 * content.
 */
export async function standingOf(
  strapi: Core.Strapi,
  of: 'indicators' | 'series',
  { key, locale }: { key: string; locale: string },
): Promise<Standing> {
  const published = await publishedIn(strapi, of, key);
  const site = siteOf(strapi);
  const [source] = strapi.config.get<ZongshuConfig['locales']>('zongshu.locales');
  const at = (code: string) => yearsAddress(of, key, code);
  const languages = published.map((code) => ({ hreflang: code, href: site + at(code) }));
  const original = languages.find(({ hreflang }) => hreflang === source?.code);
  return {
    ...{ locale, canonical: site + at(locale) },
    languages: [...languages, ...(original ? [{ ...original, hreflang: 'x-default' }] : [])],
    alternates: published
      .filter((code) => code !== locale)
      .map((code) => ({ locale: code, name: nameOf(strapi, code), href: at(code) })),
  };
}

/** Returns the languages in which current editions state an indicator or belong to a series. */
async function publishedIn(
  strapi: Core.Strapi,
  of: 'indicators' | 'series',
  key: string,
): Promise<string[]> {
  const knex = strapi.db.connection;
  const found =
    of === 'series'
      ? knex('editions').where({ current: true, series_key: key })
      : knex('published_metrics').where({ indicator_key: key });
  const rows: { language: string }[] = await found.distinct('language').orderBy('language');
  return rows.map(({ language }) => language);
}
