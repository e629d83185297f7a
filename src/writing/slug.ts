import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { SLUG_PATTERN, slugFor, slugWithNumber } from '../domain/slug';
import { REPORT, type Call, type DocumentMiddleware } from '../stored/documents';
import { claim, holdSlug, isTaken } from './claim-slug';

type ReportRow = {
  id: number;
  slug: string | null;
  title: string | null;
  year: string | null;
  publishedAt: string | null;
  organization?: { key: string } | null;
};

/**
 * Gives all languages of a report one slug, unique across reports, and generates it if none is given. Strapi generates
 * and checks slugs only in its admin form, and never for drafts.
 */
export const giveSlug: DocumentMiddleware = (strapi) => async (call, next) => {
  const { uid, action, params } = call;
  if (uid !== REPORT || !['create', 'update', 'clone'].includes(action)) return next();
  const asked = askedSlug(params.data);
  if (asked) await claim(strapi, asked, action === 'clone' ? undefined : idIn(params));
  // A clone would bring the slug of its original into the unique index.
  if (action === 'clone') call.params = { ...params, data: { ...params.data, slug: asked } };
  const result = (await next()) as Written | null;
  if (result) await settle(strapi, result, asked);
  return result;
};

/** Returns the id of the report that a call writes. A deleted report is made again under its old id. */
function idIn({ documentId, data }: Call['params']): string | undefined {
  const made = data?.documentId;
  return documentId ?? (typeof made === 'string' ? made : undefined);
}

type Written = { documentId: string; slug?: string | null };

function askedSlug(data: Record<string, unknown> | undefined): string | null {
  const slug = data?.slug;
  if (slug == null || slug === '') return null;
  if (typeof slug === 'string' && SLUG_PATTERN.test(slug)) return slug;
  throw new errors.ValidationError(
    `"${String(slug)}" is no slug: use 3 to 80 lower-case letters, digits and single hyphens, or leave it empty to have one made.`,
    { path: ['slug'] },
  );
}

/** Runs after the write: gives the slug to every draft of the report and to what was just published. */
async function settle(strapi: Core.Strapi, result: Written, asked: string | null) {
  const rows: ReportRow[] = await strapi.db.query(REPORT).findMany({
    where: { documentId: result.documentId },
    select: ['id', 'slug', 'title', 'year', 'publishedAt'],
    populate: { organization: { select: ['key'] } },
    orderBy: { id: 'asc' },
  });
  const slug = asked ?? rows.find((row) => row.slug)?.slug ?? (await made(strapi, rows[0]));
  const stale = rows.filter((row) => row.slug !== slug && (!row.publishedAt || !row.slug));
  for (const row of stale) {
    await strapi.db.query(REPORT).update({ where: { id: row.id }, data: { slug } });
  }
  if ('slug' in result) result.slug = slug;
}

async function made(strapi: Core.Strapi, row: ReportRow | undefined): Promise<string> {
  const base = slugFor({
    year: row?.year ?? null,
    organizationKey: row?.organization?.key ?? null,
    title: row?.title ?? null,
  });
  for (let attempt = 1; ; attempt += 1) {
    const slug = slugWithNumber(base, attempt);
    await holdSlug(strapi, slug);
    if (!(await isTaken(strapi, slug, undefined))) return slug;
  }
}
