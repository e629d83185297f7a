import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { bodyOf } from '../http/body';
import { callerLanguage } from '../http/caller-language';
import type { Context } from '../http/context';
import { parse, parseNoQuery } from '../http/query';
import { noticesOf, readNotices, unreadOf } from './mine';
import { personAsking } from './person-asking';

/** The most notices that one request may mark as read. A bell shows fewer. */
const MOST = 1000;

const read = z.strictObject({ ids: z.array(z.int()).max(MOST).optional() });

/** Answers requests about the caller's own notices. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function find(ctx: Context) {
    parseNoQuery(ctx.query);
    ctx.body = await noticesOf(strapi, personAsking(ctx), callerLanguage(ctx));
  }

  /** Counts the unread notices. The bell in the admin asks for this every minute. */
  async function count(ctx: Context) {
    parseNoQuery(ctx.query);
    ctx.body = { data: { unread: await unreadOf(strapi, personAsking(ctx)) }, meta: {} };
  }

  /** Marks notices as read. */
  async function update(ctx: Context) {
    const { ids } = parse(read, bodyOf(ctx));
    await readNotices(strapi, personAsking(ctx), ids);
    ctx.body = await noticesOf(strapi, personAsking(ctx), callerLanguage(ctx));
  }

  return { find, count, update };
};
