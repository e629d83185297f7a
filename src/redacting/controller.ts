import type { Core } from '@strapi/strapi';
import type { Context } from '../http/context';
import { writerOf } from '../versions/writer';
import { parseRedaction } from './query';
import { redactAll } from './redact';

/** Removes a name or a picture from everything, for a legal reason. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async create(ctx: Context) {
    const { reason, ...asked } = parseRedaction((ctx.request as { body?: unknown }).body);
    const at = new Date().toISOString();
    const data = await redactAll(strapi, asked, { reason, at, writer: writerOf(ctx) });
    ctx.body = { data, meta: { dryRun: asked.isDry } };
  },
});
