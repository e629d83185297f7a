import type { Core } from '@strapi/strapi';
import { REVISION } from './revision-row';

/**
 * Returns the version of a draft's last revision, or null if there is no revision or the draft was deleted. One short
 * query.
 */
export async function lastVersionOf(
  strapi: Core.Strapi,
  documentId: string,
  locale: string,
): Promise<string | null> {
  const last: { version: string | null } | null = await strapi.db.query(REVISION).findOne({
    ...{ where: { reportId: documentId, language: locale }, select: ['version'] },
    orderBy: { id: 'desc' },
  });
  return last?.version ?? null;
}
