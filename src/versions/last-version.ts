import type { Core } from '@strapi/strapi';
import { REVISION } from './revision-row';

/** The version that a draft was last written as; null where nothing is remembered of it, or it was deleted. One short query. */
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
