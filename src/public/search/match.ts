import { SEARCH_PARTS } from '../../stored/search-table';
import type { Knex, Query } from '../editions/knex';
import { whereFilters } from '../editions/where';
import { COLUMNS, inPostgres, inSqlite, ORDER, type Asked, type Window } from './in-database';

/**
 * Returns two queries: `found` selects the parts of current editions that have every phrase, `best` a page of them,
 * best first. In `best`, `f` are all matches, `b` those of the page, `e` the same with all columns. The match runs
 * once, also for the count, because it is what takes the time. Only the rows of the page are read whole.
 */
export function matching(
  knex: Knex,
  { phrases, locale, filters, isPostgres }: Asked,
): { found: () => Query; best: (window: Window) => Query } {
  const { from, placed, ranked } = isPostgres ? inPostgres(knex, phrases) : inSqlite(knex, phrases);
  const found = () => whereFilters(from().where('e.language', locale), filters, COLUMNS);
  const columns = ['e.id', 'e.year', 'e.report_id', 'e.position'];
  const best = ({ offset, limit }: Window) =>
    knex
      .withMaterialized('f', found().select(...columns, ...placed))
      .with(
        'b',
        knex('f as e')
          .select('e.*', ...ranked)
          .orderByRaw(ORDER)
          .offset(offset)
          .limit(limit),
      )
      .from('b')
      .join(`${SEARCH_PARTS} as e`, 'e.id', 'b.id')
      .orderByRaw(ORDER) as unknown as Query;
  return { found, best };
}
