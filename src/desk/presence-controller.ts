import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { accessOf } from '../access/access';
import { unseen } from '../access/refusals';
import { bodyOf } from '../http/body';
import type { Context } from '../http/context';
import { languagesOf } from '../http/languages';
import { locale } from '../http/parameters';
import { parse } from '../http/query';
import { REPORT } from '../stored/documents';
import { writerIdOf, writerOf } from '../versions/writer';
import { leave, present } from './presence';

const name = z.string().min(1).max(64);
const asked = z.strictObject({ locale: locale.optional() });
const here = z.strictObject({ tab: name, section: name.nullable() });
const left = z.strictObject({ locale: locale.optional(), tab: name });

/** Who has a draft open on the desk. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function targetOf(ctx: Context, query: { locale?: string | undefined }) {
    const { documentId } = ctx.params as { documentId: string };
    const target = { documentId, locale: languagesOf(strapi, query).locale };
    await accessOf(strapi, ctx).toRead(target);
    // Access lets an API token pass without looking for the entry, so this check does.
    const where = { ...target, publishedAt: { $null: true } };
    if ((await strapi.db.query(REPORT).count({ where })) === 0)
      throw unseen(documentId, target.locale);
    return { ...target, writerId: writerIdOf(ctx) ?? '' };
  }

  async function update(ctx: Context) {
    const said = parse(here, bodyOf(ctx));
    const target = await targetOf(ctx, parse(asked, ctx.query));
    const one = { ...target, ...said, writer: writerOf(ctx) };
    ctx.body = { data: await present(strapi, one, new Date()), meta: {} };
  }

  async function leaveDesk(ctx: Context) {
    const { tab, ...query } = parse(left, ctx.query);
    await leave(strapi, { ...(await targetOf(ctx, query)), tab });
    ctx.status = 204;
  }

  return { update, delete: leaveDesk };
};
