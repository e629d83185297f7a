import type { Core } from '@strapi/strapi';
import type { Content } from '../domain/version/differences';
import { contentOfRow, REVISION, type RevisionRow } from './revision-row';

/**
 * Deletes the revisions for which `says` is true, signed and published ones too, and the revisions that are based on
 * them. Call it inside a transaction. Returns the number of deleted revisions.
 */
export async function forgetRevisions(
  strapi: Core.Strapi,
  says: (content: Content) => boolean,
): Promise<number> {
  const rows: RevisionRow[] = await strapi.db.query(REVISION).findMany({ orderBy: { id: 'asc' } });
  const gone = new Set<number>();
  const lost = new Set<string>();
  const nameOf = ({ reportId, language }: RevisionRow, version: string | null) =>
    [reportId, language, version].join(' ');
  for (const row of rows) {
    const content = await contentOfRow(strapi, row);
    if (!content || !says(content)) continue;
    gone.add(row.id);
    if (row.base === null) lost.add(nameOf(row, row.version));
  }
  for (const row of rows) if (row.base && lost.has(nameOf(row, row.base))) gone.add(row.id);
  if (gone.size > 0)
    await strapi.db.query(REVISION).deleteMany({ where: { id: { $in: [...gone] } } });
  return gone.size;
}
