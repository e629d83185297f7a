import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { callerLanguage } from '../http/caller-language';
import type { Context } from '../http/context';
import { parse, parseNoQuery } from '../http/query';
import { RefusalError } from '../http/refusal';
import { writerIdOf } from '../versions/writer';
import { noticesOf, readNotices } from './mine';

/** More than a bell shows. */
const MOST = 1000;

const read = z.strictObject({ ids: z.array(z.int()).max(MOST).optional() });

const ONLY_PEOPLE = {
  zh: '通知是给人看的：请登录后查看，API 令牌没有通知。',
  en: 'Notices are for people: sign in, an API token has none.',
};

/** What the person who asks was told. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  function personIn(ctx: Context): string {
    const id = ctx.state.user ? writerIdOf(ctx) : null;
    if (id) return id;
    throw new RefusalError('forbidden', ONLY_PEOPLE[callerLanguage(ctx)]);
  }

  async function find(ctx: Context) {
    parseNoQuery(ctx.query);
    ctx.body = await noticesOf(strapi, personIn(ctx), callerLanguage(ctx));
  }

  /** Marks as read. */
  async function update(ctx: Context) {
    const { ids } = parse(read, (ctx.request as { body?: unknown }).body ?? {});
    await readNotices(strapi, personIn(ctx), ids);
    ctx.body = await noticesOf(strapi, personIn(ctx), callerLanguage(ctx));
  }

  return { find, update };
};
