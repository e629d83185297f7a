import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { accessOf } from '../access/access';
import { bodyOf } from '../http/body';
import type { Context } from '../http/context';
import { languagesOf } from '../http/languages';
import { baseVersion, locale } from '../http/parameters';
import { parse } from '../http/query';
import { localesOf } from '../stored/load';
import { baseOf } from '../versions/base';
import { listDeleted } from './deleted';
import { authorsOf, differencesOf, restore, sittingsOf } from './history';

const version = z.string().min(1).max(64);
const listed = z.strictObject({ locale: locale.optional() });
const compared = z.strictObject({
  ...{ locale: locale.optional(), from: version.optional(), to: version.optional() },
});
const restored = z.strictObject({
  ...{ version, section: z.string().min(1).max(64).optional(), baseVersion },
});

/** The history of a draft. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  function askedOf(ctx: Context, asked: { locale?: string | undefined }) {
    const { documentId } = ctx.params as { documentId: string };
    const { locale } = languagesOf(strapi, asked);
    return { documentId, locale, access: accessOf(strapi, ctx) };
  }

  async function targetOf(ctx: Context, asked: { locale?: string | undefined }) {
    const target = askedOf(ctx, asked);
    await target.access.toRead(target);
    return target;
  }

  async function deleted(ctx: Context) {
    parse(z.strictObject({}), ctx.query);
    ctx.body = { data: await listDeleted(strapi, accessOf(strapi, ctx)), meta: {} };
  }

  async function find(ctx: Context) {
    const target = await targetOf(ctx, parse(listed, ctx.query));
    ctx.body = { data: await sittingsOf(strapi, target), meta: {} };
  }

  async function differences(ctx: Context) {
    const { from, to, ...asked } = parse(compared, ctx.query);
    const target = await targetOf(ctx, asked);
    ctx.body = { data: await differencesOf(strapi, target, from, to), meta: {} };
  }

  async function authors(ctx: Context) {
    const target = await targetOf(ctx, parse(listed, ctx.query));
    ctx.body = { data: await authorsOf(strapi, target), meta: {} };
  }

  async function update(ctx: Context) {
    const body = parse(restored, bodyOf(ctx));
    if (!baseOf(ctx)) throw unbased();
    const target = askedOf(ctx, parse(listed, ctx.query));
    // Nobody can read a deleted report: `restore` asks whether the caller may make it.
    const isThere = (await localesOf(strapi, target.documentId, 'draft')).length > 0;
    if (isThere) await target.access.toRead(target);
    ctx.body = { data: await restore(strapi, target, body.version, body.section), meta: {} };
  }

  return { find, differences, authors, update, deleted };
};

/** Without a base version, a restore would silently overwrite what was written since. */
const unbased = () =>
  new errors.ValidationError(
    'Say which version of the draft this is to replace: If-Match, or baseVersion.',
    { parameter: 'baseVersion' },
  );
