import type { Core } from '@strapi/strapi';
import { searchTable } from '../publishing/search/table';
import { CHANGES } from '../stored/change-table';
import type { RedactedEdition } from './editions';

/** Updates the search table, which is a copy of the editions, and the list of changes, which has their titles. */
export async function forgetSearched(
  strapi: Core.Strapi,
  editions: RedactedEdition[],
): Promise<void> {
  for (const { row, edition } of editions) {
    const { reportId, language, number } = row;
    if (row.current) await searchTable(strapi).replace(edition, number);
    await strapi.db.transaction(({ trx }) =>
      trx(CHANGES)
        .where({ report_id: reportId, language, number })
        .update({ title: edition.title }),
    );
  }
}

/**
 * Overwrites deleted data, which a SQLite file and its journal still hold in their free pages. PostgreSQL frees it at
 * its next vacuum (docs/operating.md).
 */
export async function forgetBytes(strapi: Core.Strapi): Promise<void> {
  if (strapi.db.dialect.client !== 'sqlite') return;
  await strapi.db.connection.raw('vacuum');
  await strapi.db.connection.raw('pragma wal_checkpoint(truncate)');
}
