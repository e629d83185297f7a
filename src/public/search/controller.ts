import type { Core } from '@strapi/strapi';
import type { Context } from '../../http/context';
import { languagesOf } from '../../http/languages';
import { paginationMeta } from '../../http/pagination';
import { respond } from '../respond';
import { searchOf } from './find';
import { parseSearchQuery } from './query';

/** Handles searches in published editions. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const query = parseSearchQuery(ctx.query);
    const { locale } = languagesOf(strapi, query);
    const { hits, total } = await searchOf(strapi).find(query, locale);
    const data = hits.map((hit) => ({
      ...hit,
      anchor: hit.section ? `#${hit.section.key}` : null,
    }));
    const pagination = paginationMeta(query.pagination, total);
    respond(ctx, { data, meta: { pagination } }, { locale, tags: ['reports'] });
  },
});
