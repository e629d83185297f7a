import type { Core } from '@strapi/strapi';
import { REPORT } from './documents';

type Titled = { documentId: string; title: string | null };

/** Returns the present titles of reports by documentId. Records of actions do not store titles themselves. */
export async function titlesOf(
  strapi: Core.Strapi,
  ids: readonly string[],
): Promise<Map<string, string | null>> {
  const rows: Titled[] = await strapi.db.query(REPORT).findMany({
    ...{ where: { documentId: { $in: [...new Set(ids)] } }, orderBy: { id: 'desc' } },
    select: ['documentId', 'title'],
  });
  return new Map(rows.map(({ documentId, title }) => [documentId, title]));
}
