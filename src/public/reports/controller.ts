import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { readChanged } from '../../domain/years';
import type { Context } from '../../http/context';
import type { EditionRow } from '../../stored/edition-row';
import { paginationMeta } from '../../http/pagination';
import { languagesOf } from '../../http/languages';
import { parseListQuery, parseOneQuery, type OneQuery } from '../query';
import { redactionOf } from '../editions/current';
import { editionsOf } from '../editions/find';
import { editionNumbered, reportIdAt } from '../editions/numbered';
import { respond, withdrawn } from '../respond';
import { servedAt } from './served';
import { tagsOf } from '../../delivery/tags';
import { wholeReport } from './whole';

/** Answers what websites read. Every response comes from editions, so a draft cannot be reached. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const editions = () => editionsOf(strapi);

  const languages = (query: OneQuery) => languagesOf(strapi, query);

  /** A caller who sends a token and asks for drafts is answered by `previewing/draft-list.ts`, at the same path. */
  async function find(ctx: Context, next: () => Promise<void>) {
    if (ctx.get('Authorization') && ctx.query.status === 'draft') return next();
    const query = parseListQuery(ctx.query);
    const { locale, fallback } = languages(query);
    const read = query.populate ? editions().wholes : editions().list;
    const { cards, total } = await read(query, locale, fallback);
    const pagination = paginationMeta(query.pagination, total);
    respond(ctx, { data: cards, meta: { pagination } }, { locale, tags: ['reports'] });
  }

  /** A caller who sends a token and asks for the draft is answered by `previewing/drafts.ts`, at the same path. */
  async function findOne(ctx: Context, next: () => Promise<void>) {
    if (ctx.get('Authorization') && ctx.query.status === 'draft') return next();
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
    const row = await editionNumbered(strapi, id, locale, ctx.params.number);
    if (row.withdrawnAt) return withdrawn(ctx, 'This edition was withdrawn.', tagsOf(id));
    const body = { data: JSON.parse(row.body), meta: summaryOf(row) };
    respond(ctx, body, { locale, tags: tagsOf(id) });
  }

  const reportId = (ctx: Context) => reportIdAt(strapi, ctx.params.slug);

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
    changed: readChanged(row.changed),
    correction: row.correction,
    redaction: redactionOf(row),
    overrideReason: row.overrideReason,
    overriddenFindings: row.overriddenFindings,
  };
}
