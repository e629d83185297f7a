import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { EDITION, type EditionRow } from '../../../src/stored/edition-row';
import { toCard, type Edition } from '../../../src/domain/edition';

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
  const edition: Edition = { ...template, documentId, slug, year: 1990 + (n % 35) };
  const body = JSON.stringify(edition);
  return {
    ...{ reportId: documentId, language: edition.locale, number: 1, current: true },
    ...{ slug, title: edition.title, year: edition.year, issuedOn: edition.issuedOn },
    ...{ card: JSON.stringify(toCard(edition)), body, changed: '[]' },
    hash: createHash('sha256').update(body).digest('base64url'),
  };
}
