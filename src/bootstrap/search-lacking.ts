import type { Core } from '@strapi/strapi';
import { SEARCH_PARTS, SEARCH_VERSION } from '../stored/search-table';

type Which = { reportId: string; language: string };

/** Returns the current editions without rows of this version. */
export async function lacking(strapi: Core.Strapi): Promise<Which[]> {
  const knex = strapi.db.connection;
  const parts = knex(`${SEARCH_PARTS} as p`)
    .whereRaw('p.report_id = e.report_id and p.language = e.language and p.number = e.number')
    .where('p.version', SEARCH_VERSION);
  return knex('editions as e')
    .where('e.current', true)
    .whereNotExists(parts)
    .orderBy('e.id')
    .select({ reportId: 'e.report_id', language: 'e.language' });
}

/** Returns reports that have rows of a language without a current edition: a backup was restored over them. */
export async function leftOver(strapi: Core.Strapi): Promise<Pick<Which, 'reportId'>[]> {
  const knex = strapi.db.connection;
  const current = knex('editions as e')
    .whereRaw('p.report_id = e.report_id and p.language = e.language')
    .where('e.current', true);
  return knex(`${SEARCH_PARTS} as p`).whereNotExists(current).distinct({ reportId: 'p.report_id' });
}
