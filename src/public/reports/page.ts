import type { Core } from '@strapi/strapi';
import type { ZongshuConfig } from '../../../config/zongshu';
import { reportAddress } from '../../domain/addresses';
import { listPage } from '../../domain/write/html';
import { tagsOfNamed } from '../names';
import type { Context } from '../../http/context';
import { FORMS } from '../forms/forms';
import { languagesOf } from '../../http/languages';
import { parseListQuery } from '../query';
import { editionsOf } from '../editions/find';
import { send } from '../respond';

/** The list of published reports as a page for people. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const query = parseListQuery(ctx.query);
    const { locale } = languagesOf(strapi, query);
    const { cards } = await editionsOf(strapi).list(query, locale, null);
    const others = strapi.config
      .get<ZongshuConfig['locales']>('zongshu.locales')
      .filter(({ code }) => code !== locale)
      .map(({ code, name }) => ({ locale: code, name, href: `/?locale=${code}` }));
    const { ending, type } = FORMS.html;
    const html = listPage(locale, cards, others, (card) => reportAddress(card, ending), [
      { type: 'application/atom+xml', href: `/api/feed.atom?locale=${locale}` },
    ]);
    send(ctx, html, type, { locale, tags: ['reports', ...tagsOfNamed(cards)] });
  },
});
