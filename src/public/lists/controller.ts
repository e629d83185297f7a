import type { Core } from '@strapi/strapi';
import type { Context } from '../../http/context';
import { languagesOf } from '../../http/languages';
import { paginationMeta } from '../../http/pagination';
import { respond } from '../respond';
import { namedOf, type Kind } from './find';
import { parseNamedQuery } from './query';

/**
 * The tags of a list. An entry that is renamed may enter a list or move to another place in it (`writing/named.ts`).
 */
const TAGS: Record<Kind, string[]> = {
  organizations: ['organization'],
  series: ['series', 'organization'],
  indicators: ['indicator'],
};

/**
 * Answers with the organizations, series and indicators of published reports. A caller with a token gets Strapi's own
 * list of all entries.
 */
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
