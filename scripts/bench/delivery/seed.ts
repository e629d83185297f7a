import type { Core } from '@strapi/strapi';
import { EDITION, type EditionRow } from '../../../src/stored/edition-row';
import type { Edition } from '../../../src/domain/edition';
import { editionRowOf } from '../edition-row';

const BATCH = 100;

/**
 * Inserts current editions of many reports as copies of the published one, because publishing each would take minutes.
 */
export async function seed(strapi: Core.Strapi, count: number): Promise<void> {
  const rows = strapi.db.query(EDITION);
  const first: EditionRow = await rows.findOne({ where: { slug: 'bench-report' } });
  const edition = JSON.parse(first.body) as Edition;
  for (let start = 0; start < count; start += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, count - start) }, (_, at) =>
      rowOf(edition, start + at),
    );
    await rows.createMany({ data: batch });
  }
  // The database does this by itself some time after so many inserts.
  await strapi.db.connection.raw('analyze');
}

function rowOf(template: Edition, n: number) {
  const documentId = `bench${String(n).padStart(19, '0')}`;
  const slug = `bench-${n}`;
  return editionRowOf({ ...template, documentId, slug, year: 1990 + (n % 35) });
}
