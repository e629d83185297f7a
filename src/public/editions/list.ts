import type { ListQuery } from '../query';
import type { Knex, Query } from './knex';
import { EDITION_COLUMNS } from './where';

/** Returns current editions in one language, or in `fallback` for a report that is missing in that language. */
export function currentEditions(knex: Knex, locale: string, fallback: string | null): Query {
  const editions = knex('editions as e').where('e.current', true);
  if (!fallback || fallback === locale) return editions.where('e.language', locale);
  return editions.where((either) =>
    either
      .where('e.language', locale)
      .orWhere((source) =>
        source
          .where('e.language', fallback)
          .whereNotExists(
            knex('editions as own')
              .whereRaw('own.report_id = e.report_id')
              .where({ 'own.language': locale, 'own.current': true })
              .select(knex.raw('1')),
          ),
      ),
  );
}

/** Sorts a list. Ties are sorted by the report's id, so that pages never overlap. */
export function orderBy(query: Query, sort: ListQuery['sort']) {
  for (const term of sort) {
    const [name = '', direction = 'asc'] = term.split(':');
    query.orderByRaw(`?? ${direction === 'desc' ? 'desc' : 'asc'} nulls last`, [
      `e.${EDITION_COLUMNS[name]}`,
    ]);
  }
  return query.orderBy('e.report_id');
}

/** Returns the number of rows that a query finds. */
export async function countOf(query: Query): Promise<number> {
  const row = (await query.count({ total: '*' }).first()) as { total: string | number } | undefined;
  return Number(row?.total ?? 0);
}
