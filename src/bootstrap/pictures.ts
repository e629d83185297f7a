import type { Core } from '@strapi/strapi';
import { EDITION, type EditionRow } from '../stored/edition-row';
import type { Edition } from '../domain/edition';
import { publishedFiles } from '../uploads/published';

/** Raise this number when the notes about an edition's pictures change. The next boot then writes them again. */
const VERSION = 1;
const BATCH = 50;

/**
 * Notes which files an edition shows, for editions from before such notes existed. Editions never change, so no lock is
 * needed.
 */
export async function ensurePublishedPictures(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'zongshu', key: 'pictures' });
  if ((await store.get({})) === VERSION) return;
  for (let last = 0, batch = await after(strapi, last); batch.length > 0;) {
    for (const { body, number } of batch) {
      await publishedFiles(strapi).note(JSON.parse(body) as Edition, number);
    }
    last = batch.at(-1)?.id ?? last;
    batch = await after(strapi, last);
  }
  await store.set({ value: VERSION });
}

function after(strapi: Core.Strapi, id: number): Promise<(EditionRow & { id: number })[]> {
  return strapi.db.query(EDITION).findMany({
    where: { id: { $gt: id } },
    select: ['id', 'number', 'body'],
    orderBy: { id: 'asc' },
    limit: BATCH,
  });
}
