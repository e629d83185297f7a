import { factories } from '@strapi/strapi';
import { accessOf } from '../access/access';
import { localesOf } from '../stored/load';
import { unseen } from '../access/refusals';
import { bodyOf } from '../http/body';
import type { Context } from '../http/context';
import { languagesOf } from '../http/languages';
import { saying } from '../publishing/said';
import { inEmergency } from '../reviewing/emergency';
import { parsePublication } from './query';
import { REPORT } from '../stored/documents';

/**
 * Writes reports by API token. Unlike in Strapi's own controller, a write saves a draft unless it has
 * `status=published`.
 */
export default factories.createCoreController(REPORT, ({ strapi }) => {
  /** Throws `NotFoundError` if no report has this id. */
  async function targetOf(ctx: Context) {
    const { id: documentId } = ctx.params as { id: string };
    const found = await strapi.db.query(REPORT).findOne({ where: { documentId }, select: ['id'] });
    if (!found) throw unseen(documentId);
    return { documentId, locale: (ctx.query as { locale?: string }).locale };
  }

  /** Throws 404 or 403 unless the caller's roles may publish the report in each of these languages. */
  async function assertMayPublish(ctx: Context, documentId: string, locale: string | undefined) {
    const source = languagesOf(strapi, {}).locale;
    const locales =
      locale === '*' ? await localesOf(strapi, documentId, 'draft') : [locale ?? source];
    const access = accessOf(strapi, ctx);
    for (const one of locales) await access.to('publish', { documentId, locale: one });
  }

  return {
    async create(ctx: Context) {
      asDraftByDefault(ctx);
      yearAsStored(ctx);
      return super.create(ctx);
    },

    async update(ctx: Context) {
      asDraftByDefault(ctx);
      yearAsStored(ctx);
      return super.update(ctx);
    },

    /**
     * Publishes in the language that the query names, or in every language for `locale=*`. `overrideReason` overrides
     * the checks, `emergencyReason` the reviews. A correction is public.
     */
    async publish(ctx: Context) {
      const { emergencyReason, ...said } = parsePublication(bodyOf(ctx));
      const target = await targetOf(ctx);
      await assertMayPublish(ctx, target.documentId, target.locale);
      const { result, numerals } = await inEmergency(emergencyReason, () =>
        saying(said, () => strapi.documents(REPORT).publish(target)),
      );
      const { data, meta } = changed(target.documentId, result.entries);
      ctx.body = { data: { ...data, numerals }, meta };
    },

    async unpublish(ctx: Context) {
      const target = await targetOf(ctx);
      const { entries } = await strapi.documents(REPORT).unpublish(target);
      ctx.body = changed(target.documentId, entries);
    },
  };
});

function asDraftByDefault(ctx: Context): void {
  ctx.query = { status: 'draft', ...ctx.query };
}

/** Any other number is refused, as every number was. */
const YEAR = /^(?:19|20)\d\d$/;

/** A read shows the year as a number, and it is stored as text. A program may send back what it has read. */
function yearAsStored(ctx: Context): void {
  const { data } = bodyOf(ctx) as { data?: { year?: unknown } };
  if (typeof data?.year === 'number' && YEAR.test(String(data.year))) data.year = String(data.year);
}

function changed(documentId: string, entries: unknown[]) {
  return {
    data: { documentId, locales: entries.map((entry) => (entry as { locale: string }).locale) },
    meta: {},
  };
}
