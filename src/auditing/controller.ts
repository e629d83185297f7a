import type { Core } from '@strapi/strapi';
import type { Context } from '../http/context';
import { parseAuditQuery } from './query';
import { searchAudit } from './search';

/** The audit trail, for users who may read roles. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    ctx.body = await searchAudit(strapi, parseAuditQuery(ctx.query));
  },
});
