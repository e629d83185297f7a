import type { Core } from '@strapi/strapi';
import { EDITION, type EditionRow } from '../../../src/stored/edition-row';
import type { Edition } from '../../../src/domain/edition';
import { editionRowOf } from '../edition-row';

const BATCH = 100;

/** Makes current editions of many reports, straight from the one that was published: publishing each takes minutes. */
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
  // As the database does by itself, some time after so many rows came.
  await strapi.db.connection.raw('analyze');
}

function rowOf(template: Edition, n: number) {
  const documentId = `bench${String(n).padStart(19, '0')}`;
  const slug = `bench-${n}`;
  return editionRowOf({ ...template, documentId, slug, year: 1990 + (n % 35) });
}
