import type { Core } from '@strapi/strapi';
import {
  pageAddress,
  reportAddress,
  yearsAddress,
  type Addressed,
  type Pages,
} from '../../domain/addresses';
import { lineOf } from '../../domain/facts';
import type { Published, SiteFacts } from '../../domain/write/html';
import type { Publication } from '../../domain/write/publication';
import { sourceOf } from '../../http/languages';
import { neighboursOf } from './neighbours';
import { trendsOf } from './trends';

/**
 * Returns what the page of an edition shows besides its content: facts from current editions and from its organization.
 */
export async function publishedOf(
  strapi: Core.Strapi,
  publication: Publication,
): Promise<Omit<Published, 'jsonLd'>> {
  const { edition, number, publishedAt, localizations, site, template = null } = publication;
  const knex = strapi.db.connection;
  const pages = { site, template };
  const line = lineOf(edition);
  const [organization, trends, neighbours] = await Promise.all([
    siteFactsOf(strapi, edition.organization?.key ?? null),
    line ? trendsOf(knex, edition, line) : [],
    line ? neighboursOf(knex, edition) : [],
  ]);
  return {
    ...{ number, publishedAt, site, organization, trends },
    canonical: pageAddress(pages, edition),
    languages: languagesOfPage([edition, ...localizations], pages, sourceOf(strapi)),
    neighbours: neighbours.map(({ year, title, ...report }) => ({
      ...{ year, title, href: reportAddress(report, '.html') },
    })),
    series: edition.series && {
      name: edition.series.name,
      href: yearsAddress('series', edition.series.key, edition.locale),
    },
    editions: reportAddress(edition, '/editions'),
  };
}

/** Lists every language, this one included, and the source language as `x-default`. */
function languagesOfPage(all: Addressed[], pages: Pages, source: string) {
  const named = all.map((one) => ({ hreflang: one.locale, href: pageAddress(pages, one) }));
  const original = named.find(({ hreflang }) => hreflang === source);
  return [...named, ...(original ? [{ ...original, hreflang: 'x-default' }] : [])];
}

async function siteFactsOf(strapi: Core.Strapi, key: string | null): Promise<SiteFacts | null> {
  if (!key) return null;
  const row = (await strapi.db
    .connection('organizations')
    .where({ key })
    .first({ siteName: 'site_name', siteDomain: 'site_domain', siteIdCode: 'site_id_code' })) as
    SiteFacts | undefined;
  return row ?? null;
}
