import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from '../../http/context';
import type { EditionRow } from '../../stored/edition-row';
import { paginationMeta } from '../../http/pagination';
import { languagesOf } from '../../http/languages';
import { parseListQuery, parseOneQuery, type OneQuery } from '../query';
import { editionsOf } from '../editions/find';
import { respond, withdrawn } from '../respond';
import { servedAt } from './served';
import { tagsOf } from '../../delivery/tags';
import { wholeReport } from './whole';

/** What websites read. Every answer comes from editions, so a draft cannot be reached. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const editions = () => editionsOf(strapi);

  const languages = (query: OneQuery) => languagesOf(strapi, query);

  async function find(ctx: Context) {
    const query = parseListQuery(ctx.query);
    const { locale, fallback } = languages(query);
    const { cards, total } = await editions().list(query, locale, fallback);
    const pagination = paginationMeta(query.pagination, total);
    respond(ctx, { data: cards, meta: { pagination } }, { locale, tags: ['reports'] });
  }

  async function findOne(ctx: Context) {
    const found = await servedAt(strapi, ctx, '');
    if (!found) return;
    const { served, asked, tags } = found;
    respond(ctx, wholeReport(served, asked), { locale: served.row.language, tags });
  }

  async function history(ctx: Context) {
    const { locale } = languages(parseOneQuery(ctx.query));
    const id = await reportId(ctx);
    const rows = await editions().history(id, locale);
    if (rows.length === 0) throw new errors.NotFoundError(`No edition in "${locale}".`);
    respond(ctx, { data: rows.map(summaryOf), meta: {} }, { locale, tags: tagsOf(id) });
  }

  async function edition(ctx: Context) {
    const { locale } = languages(parseOneQuery(ctx.query));
    const id = await reportId(ctx);
    const { number } = ctx.params;
    const row = /^[1-9]\d{0,8}$/.test(number)
      ? await editions().edition(id, locale, Number(number))
      : null;
    if (!row) throw new errors.NotFoundError(`No edition ${number} in "${locale}".`);
    if (row.withdrawnAt) return withdrawn(ctx, 'This edition was withdrawn.', tagsOf(id));
    const body = { data: JSON.parse(row.body), meta: summaryOf(row) };
    respond(ctx, body, { locale, tags: tagsOf(id) });
  }

  async function reportId(ctx: Context): Promise<string> {
    const id = await editions().reportId(ctx.params.slug);
    if (!id) throw new errors.NotFoundError(`No report "${ctx.params.slug}".`);
    return id;
  }

  return { find, findOne, history, edition };
};

function summaryOf(row: EditionRow) {
  return {
    number: row.number,
    publishedAt: row.createdAt,
    withdrawnAt: row.withdrawnAt,
    current: row.current,
    slug: row.slug,
    title: row.title,
    hash: row.hash,
    changed: JSON.parse(row.changed) as string[],
    overrideReason: row.overrideReason,
    overriddenFindings: row.overriddenFindings,
  };
}
