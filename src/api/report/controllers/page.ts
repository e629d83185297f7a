import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from '../../http';
import { tagsOfNamed } from '../../edition/names';
import type { Found } from '../../edition/services/find';
import type { ZongshuConfig } from '../../../../config/zongshu';
import { listPage, reportPage } from '../../../domain/write/html';
import { languagesOf, nameOf } from '../languages';
import { parseListQuery, parseOneQuery } from '../query';
import { send } from '../respond';
import { tagsOf } from '../tags';

const HTML = 'text/html; charset=utf-8';

const address = (slug: string, locale: string) => `/api/reports/${slug}.html?locale=${locale}`;

/** Editions as pages for people: each report, and the list of them. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const editions = () => strapi.service('api::edition.find');

  async function find(ctx: Context) {
    const query = parseListQuery(ctx.query);
    const { locale } = languagesOf(strapi, query);
    const { cards } = await editions().list(query, locale, null);
    const others = strapi.config
      .get<ZongshuConfig['locales']>('zongshu.locales')
      .filter(({ code }) => code !== locale)
      .map(({ code, name }) => ({ locale: code, name, href: `/?locale=${code}` }));
    const html = listPage(locale, cards, others, (card) => address(card.slug, card.locale));
    send(ctx, html, HTML, { locale, tags: ['reports', ...tagsOfNamed(cards)] });
  }

  async function findOne(ctx: Context) {
    const { locale, fallback } = languagesOf(strapi, parseOneQuery(ctx.query));
    const found: Found | null = await editions().report(ctx.params.slug, locale, fallback);
    if (!found?.served) {
      throw new errors.NotFoundError(`No report "${ctx.params.slug}" in "${locale}".`);
    }
    const { reportId, served } = found;
    const others = served.localizations.map((other) => ({
      locale: other.locale,
      name: nameOf(strapi, other.locale),
      href: address(other.slug, other.locale),
    }));
    const html = reportPage(served.edition, others);
    send(ctx, html, HTML, {
      locale: served.row.language,
      tags: [...tagsOf(reportId), ...tagsOfNamed(served.edition)],
    });
  }

  return { find, findOne };
};
