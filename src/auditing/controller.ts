import type { Core } from '@strapi/strapi';
import type { Context } from '../http/context';
import { parseAuditQuery } from './query';
import { searchAudit } from './search';

/** The audit trail, for who may read the roles of everybody. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    ctx.body = await searchAudit(strapi, parseAuditQuery(ctx.query));
  },
});
