import type { Core } from '@strapi/strapi';
import type { ZongshuConfig } from '../../../config/zongshu';
import { reportAddress } from '../../domain/addresses';
import { frontPage, type FrontPage } from '../../domain/write/html';
import type { Context } from '../../http/context';
import { languagesOf, nameOf } from '../../http/languages';
import { parseNoQuery } from '../../http/query';
import { siteOf } from '../../http/site';
import { editionsOf } from '../editions/find';
import { forPeople } from '../for-people';
import { FORMS } from '../forms/forms';
import { facetsOf } from '../front/facets';
import { parseFrontQuery, type FrontQuery } from '../front/query';
import { tagsOfNamed } from '../names';
import { send } from '../respond';
import { searchOf } from '../search/find';

type Shown = FrontPage['shown'];
type List = Extract<Shown, { is: 'list' }>;

/** Answers with the published reports as a page for people, and with `robots.txt`. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const codes = () =>
    strapi.config.get<ZongshuConfig['locales']>('zongshu.locales').map(({ code }) => code);
  const { ending, type } = FORMS.html;

  async function find(ctx: Context) {
    const query = parseFrontQuery(ctx.query);
    const { locale } = languagesOf(strapi, query);
    const { shown, tags } =
      query.q === undefined
        ? await listed(query, locale)
        : { shown: await searched(query.q, query, locale), tags: [] };
    const html = frontPage({ locale, ...links(locale), shown });
    send(ctx, html, type, { locale, tags: ['reports', ...tags] });
  }

  async function listed(
    query: FrontQuery,
    locale: string,
  ): Promise<{ shown: Shown; tags: string[] }> {
    const { cards, total } = await editionsOf(strapi).list(query, locale, null);
    const shown: Shown = {
      is: 'list',
      facets: await facetsOf(strapi, locale),
      chosen: chosenIn(query),
      cards: cards.map((card) => ({ card, href: reportAddress(card, ending) })),
      window: windowOf(query, total ?? 0),
    };
    return { shown, tags: tagsOfNamed(cards) };
  }

  async function searched(q: string, query: FrontQuery, locale: string): Promise<Shown> {
    const { hits, total } = await searchOf(strapi).find(
      { q, pagination: query.pagination },
      locale,
    );
    const found = hits.map(({ title, year, section, excerpt, ...report }) => ({
      ...{ title, year, excerpt, heading: section?.heading ?? null },
      href: reportAddress(report, ending) + (section ? `#${section.key}` : ''),
    }));
    return { is: 'search', query: q, total: total ?? found.length, found };
  }

  function links(locale: string) {
    const site = siteOf(strapi);
    const all = codes().map((code) => ({ hreflang: code, href: `${site}/?locale=${code}` }));
    return {
      canonical: `${site}/?locale=${locale}`,
      languages: [...all, { hreflang: 'x-default', href: `${site}/` }],
      alternates: codes()
        .filter((code) => code !== locale)
        .map((code) => ({ locale: code, name: nameOf(strapi, code), href: `/?locale=${code}` })),
      forms: [{ type: 'application/atom+xml', href: `/api/feed.atom?locale=${locale}` }],
    };
  }

  function robots(ctx: Context) {
    parseNoQuery(ctx.query);
    const text = `User-agent: *\nDisallow: /admin\n\nSitemap: ${siteOf(strapi)}/api/sitemap.xml\n`;
    send(ctx, text, 'text/plain; charset=utf-8', { locale: null, tags: ['site'] });
  }

  return { find: forPeople(strapi, find), robots };
};

/** Returns the filters as a form shows them: one value each. An operator has no field in the form. */
function chosenIn({ filters }: FrontQuery): List['chosen'] {
  const one = (value: unknown) => (typeof value === 'object' ? '' : String(value ?? ''));
  return {
    year: one(filters?.year),
    series: one(filters?.series?.key),
    organization: one(filters?.organization?.key),
  };
}

function windowOf({ pagination }: FrontQuery, total: number): List['window'] {
  if (pagination.style !== 'page') return { page: 1, pages: 1 };
  return { page: pagination.page, pages: Math.ceil(total / pagination.pageSize) };
}
