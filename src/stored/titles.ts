import type { Core } from '@strapi/strapi';
import { REPORT } from './documents';

type Titled = { documentId: string; title: string | null };

/** What reports are called now, by their documentIds: what remembers deeds keeps no words of them. */
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
