import type { Core } from '@strapi/strapi';
import { accessOf } from '../access/access';
import type { Context } from '../http/context';
import { languagesOf } from '../http/languages';
import { yearsOf } from './find';
import { lastOfSeries } from './line';
import { makeNext } from './next';
import { parseNext, parseYearsQuery } from './query';

type Body = { body?: unknown };

/** A report between the years: what is expected of it, and the report that follows it. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function find(ctx: Context) {
    const { documentId } = ctx.params as { documentId: string };
    const { locale } = languagesOf(strapi, parseYearsQuery(ctx.query));
    const access = accessOf(strapi, ctx);
    ctx.body = { data: await yearsOf(strapi, { documentId, locale, access }), meta: {} };
  }

  async function next(ctx: Context) {
    const { documentId } = ctx.params as { documentId: string };
    await made(ctx, documentId);
  }

  async function nextOfSeries(ctx: Context) {
    const { key } = ctx.params as { key: string };
    await made(ctx, await lastOfSeries(strapi, key));
  }

  async function made(ctx: Context, documentId: string) {
    const { year } = parseNext((ctx.request as Body).body);
    const data = await makeNext(strapi, documentId, accessOf(strapi, ctx), year);
    Object.assign(ctx, { body: { data, meta: {} }, status: 201 });
  }

  return { find, next, nextOfSeries };
};
