import type { Core } from '@strapi/strapi';
import type { ZongshuConfig } from '../../../config/zongshu';
import type { Context } from '../../http/context';
import { parseNoQuery } from '../../http/query';
import { respond } from '../respond';

/** Answers with the languages of the site, the source language first. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  find(ctx: Context) {
    parseNoQuery(ctx.query);
    const locales = strapi.config.get<ZongshuConfig['locales']>('zongshu.locales');
    const data = locales.map(({ code, name }, at) => ({ code, name, isSource: at === 0 }));
    respond(ctx, { data, meta: {} }, { locale: null, tags: ['site'] });
  },
});
