import type { Core } from '@strapi/strapi';
import { readableReports } from '../access/readable';
import { shanghaiDay } from '../domain/shanghai-time';
import type { Context } from '../http/context';
import { parseNoQuery } from '../http/query';
import { personAsking } from '../noticing/person-asking';
import { tasksOf } from './tasks';

/** Answers with the caller's open tasks. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    parseNoQuery(ctx.query);
    const today = shanghaiDay(new Date().toISOString());
    const tasks = await tasksOf(strapi, personAsking(ctx), today);
    const ids = tasks.map(({ documentId }) => documentId);
    const mayRead = await readableReports(strapi, ctx, ids);
    ctx.body = { data: tasks.filter(({ documentId }) => mayRead(documentId)), meta: {} };
  },
});
