import type { Core } from '@strapi/strapi';
import { accessOf } from '../access/access';
import type { Context } from '../http/context';
import { parseChange, parseTranslationQuery } from './query';
import { translationsOf } from './translations';

/** Answers with the state of a translation; starts and refreshes it; writes and confirms its pieces. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const translations = () => translationsOf(strapi);
  const asked = (ctx: Context) => ({
    documentId: (ctx.params as { documentId: string }).documentId,
    locale: parseTranslationQuery(ctx.query).locale,
    access: accessOf(strapi, ctx),
  });

  async function find(ctx: Context) {
    ctx.body = { data: await translations().find(asked(ctx)), meta: {} };
  }

  /** Answers 201 if the translation was started, 200 if it existed. */
  async function refresh(ctx: Context) {
    const { status, isStarted } = await translations().refresh(asked(ctx));
    ctx.body = { data: status, meta: { isStarted } };
    ctx.status = isStarted ? 201 : 200;
  }

  async function update(ctx: Context) {
    const { pieces } = parseChange((ctx.request as { body?: unknown }).body);
    ctx.body = { data: await translations().update(asked(ctx), pieces), meta: {} };
  }

  return { find, refresh, update };
};
