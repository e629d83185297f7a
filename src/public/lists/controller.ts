import type { Core } from '@strapi/strapi';
import type { Context } from '../../http/context';
import { languagesOf } from '../../http/languages';
import { paginationMeta } from '../../http/pagination';
import { respond } from '../respond';
import { namedOf, type Kind } from './find';
import { parseNamedQuery } from './query';

/** Any of a kind that is renamed may come into a list, or go to another place of it (`writing/named.ts`). */
const TAGS: Record<Kind, string[]> = {
  organizations: ['organization'],
  series: ['series', 'organization'],
  indicators: ['indicator'],
};

/** What published reports relate to, for anybody; who shows a token is given Strapi's own list of all. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const list = (kind: Kind) => async (ctx: Context, next: () => Promise<void>) => {
    if (ctx.get('Authorization')) return next();
    const query = parseNamedQuery(ctx.query);
    const { locale } = languagesOf(strapi, { locale: query.locale, fallback: false });
    const { entries, total } = await namedOf(strapi.db.connection, kind, query, locale);
    const pagination = paginationMeta(query.pagination, total);
    const tags = ['reports', ...TAGS[kind]];
    respond(ctx, { data: entries, meta: { pagination } }, { locale, tags });
  };

  return {
    organizations: list('organizations'),
    series: list('series'),
    indicators: list('indicators'),
  };
};
