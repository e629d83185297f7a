import type { Core } from '@strapi/strapi';
import type { Context } from '../../http/context';
import { paginationMeta } from '../../http/pagination';
import { languagesOf } from '../../http/languages';
import { respond } from '../respond';
import { factsAcross } from './find';
import { parseMetricsQuery, parseQuotesQuery } from './query';

/** Answers with figures and quotes across reports. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const localeOf = (locale?: string) => languagesOf(strapi, { locale, fallback: false }).locale;

  async function metrics(ctx: Context) {
    const query = parseMetricsQuery(ctx.query);
    const locale = localeOf(query.locale);
    const { facts, total } = await factsAcross(strapi).metrics(query, locale);
    const pagination = paginationMeta(query.pagination, total);
    respond(ctx, { data: facts, meta: { pagination } }, { locale, tags: ['reports'] });
  }

  async function quotes(ctx: Context) {
    const query = parseQuotesQuery(ctx.query);
    const locale = localeOf(query.locale);
    const { facts, total } = await factsAcross(strapi).quotes(query, locale);
    const pagination = paginationMeta(query.pagination, total);
    respond(ctx, { data: facts, meta: { pagination } }, { locale, tags: ['reports'] });
  }

  return { metrics, quotes };
};
