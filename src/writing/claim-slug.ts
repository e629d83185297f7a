import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { REPORT } from '../stored/documents';
import { advisoryLock } from '../stored/lock';

/**
 * Holds only this slug until the transaction ends: a slow write or a paused node blocks no other slug. Always taken
 * after the lock of the document, never before it.
 */
export const holdSlug = (strapi: Core.Strapi, slug: string) =>
  advisoryLock(strapi, `report-slug:${slug}`);

/** Holds the slug, and refuses one that is taken. */
export async function claim(strapi: Core.Strapi, slug: string, documentId: string | undefined) {
  await holdSlug(strapi, slug);
  if (!(await isTaken(strapi, slug, documentId))) return;
  throw new errors.ValidationError(
    `The slug "${slug}" belongs to another report. Choose another, or leave it empty to have one made.`,
    { path: ['slug'] },
  );
}

/**
 * Returns whether another report or one of its editions has the slug: a link that was once published must never lead to
 * another report.
 */
export async function isTaken(strapi: Core.Strapi, slug: string, documentId: string | undefined) {
  const others = documentId ? { $ne: documentId } : { $notNull: true };
  const [report, edition] = await Promise.all([
    strapi.db.query(REPORT).findOne({ where: { slug, documentId: others }, select: ['id'] }),
    strapi.db
      .query('api::edition.edition')
      .findOne({ where: { slug, reportId: others }, select: ['id'] }),
  ]);
  return Boolean(report ?? edition);
}
