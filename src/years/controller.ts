import type { Core } from '@strapi/strapi';
import type { ZongshuConfig } from '../../config/zongshu';
import { accessOf } from '../access/access';
import type { Context } from '../http/context';
import { languagesOf } from '../http/languages';
import { clientOf } from '../importing/client';
import { received } from '../importing/received';
import { refusingUnreadable } from '../importing/unreadable';
import { yearsOf } from './find';
import { lastOfSeries } from './line';
import { makeNext } from './next';
import { parseNext, parseRevise, parseYearsQuery } from './query';
import { reviseDraft } from './revise';

type Body = { body?: unknown };

/** Answers requests between two years: what is expected of a report, and the report of the next year. */
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

  /** Merges a revised document into the draft. An unreadable document is refused in the same way as by an import. */
  async function revise(ctx: Context) {
    const { documentId } = ctx.params as { documentId: string };
    const { choices, ...query } = parseRevise(ctx.query);
    const { locale } = languagesOf(strapi, query);
    const limit = strapi.config.get<ZongshuConfig['maxImportCharacters']>(
      'zongshu.maxImportCharacters',
    );
    const target = { documentId, locale, access: accessOf(strapi, ctx) };
    await refusingUnreadable(ctx, async () => {
      const document = await received(ctx, limit);
      const { data, issues } = await reviseDraft(strapi, target, document, choices, clientOf(ctx));
      ctx.body = { data, meta: { issues } };
    });
  }

  return { find, next, nextOfSeries, revise };
};
