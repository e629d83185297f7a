import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { ZongshuConfig } from '../../../config/zongshu';
import { toAtom } from '../../domain/write/atom';
import { MOST_ADDRESSES, toSitemap, toSitemapIndex } from '../../domain/write/sitemap';
import type { Context } from '../../http/context';
import { languagesOf } from '../../http/languages';
import { send } from '../respond';
import { pagesOf } from '../../http/site';
import { tagsOfNamed } from '../names';
import { publishedReports } from './find';
import { MOST_NAMED, yearsPages } from './years-pages';
import { parseFeedQuery, parseSitemapQuery } from './query';

const FEED_LENGTH = 50;

/** Answers feed readers and search engines. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const published = () => publishedReports(strapi);

  async function feed(ctx: Context) {
    const { locale: asked } = parseFeedQuery(ctx.query);
    const { locale } = languagesOf(strapi, { locale: asked, fallback: false });
    const items = await published().latest(locale, FEED_LENGTH);
    const body = toAtom({ locale, items, ...pagesOf(strapi) });
    const tags = ['reports', ...tagsOfNamed(items)];
    send(ctx, body, 'application/atom+xml; charset=utf-8', { locale, tags });
  }

  /**
   * Answers with a sitemap of all reports, or with an index of its pages if there are too many reports for one file.
   */
  async function sitemap(ctx: Context) {
    const { page } = parseSitemapQuery(ctx.query);
    const locales = strapi.config.get<ZongshuConfig['locales']>('zongshu.locales');
    const size = Math.floor((MOST_ADDRESSES - MOST_NAMED) / locales.length);
    const pages = Math.max(1, Math.ceil((await published().countReports()) / size));
    if (page && page > pages) throw new errors.NotFoundError(`The sitemap ends at page ${pages}.`);
    const pagesAt = pagesOf(strapi);
    const body =
      pages > 1 && !page
        ? toSitemapIndex(pages, pagesAt.site)
        : toSitemap(
            await published().addresses(((page ?? 1) - 1) * size, size),
            pagesAt,
            locales[0]?.code ?? '',
            // If another site shows the reports, the addresses of its series and indicator pages are unknown.
            (page ?? 1) === 1 && !pagesAt.template ? await yearsPages(strapi, pagesAt.site) : [],
          );
    send(ctx, body, 'application/xml; charset=utf-8', { locale: null, tags: ['reports'] });
  }

  return { feed, sitemap };
};
