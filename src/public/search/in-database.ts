import type { Phrase } from '../../domain/search';
import { SEARCH_INDEX, SEARCH_PARTS } from '../../stored/search-table';
import type { Knex } from '../editions/knex';

/** The weight of a match by its place: title, heading, labels and speakers (`about`), prose. */
const WEIGHTS = { title: 10, heading: 5, about: 2, prose: 1 };

/** The columns by which a search is narrowed. */
export const COLUMNS = {
  year: 'year',
  'organization.key': 'organization_key',
  'series.key': 'series_key',
};

/**
 * PostgreSQL ranks the matches only where there are at most so many, since ranking reads the terms of each again. A
 * word that occurs in more parts does not tell them apart; they are ordered by year, the newest first.
 */
export const MOST_RANKED = 2000;

/** What is searched for, and where. */
export type Asked = {
  phrases: Phrase[];
  locale: string;
  filters?: object | undefined;
  isPostgres: boolean;
};

/** One page of the matches. */
export type Window = { offset: number; limit: number };

/** The order of the matches, in a query where `e` has the columns of a part. */
export const ORDER = 'place, rank, e.year desc, e.report_id, e.position';

/**
 * A match in a title comes first, then one in a heading, whatever the length of the part. Within a place the database
 * ranks.
 */
const inPlaces = (has: string) => `case when ${has} then 0 when ${has} then 1 else 2 end as place`;

/** Terms are only letters and digits (`domain/search`), so that they cannot end the quoted string. */
export function inPostgres(knex: Knex, phrases: readonly Phrase[]) {
  const within = (weights: string) =>
    phrases
      .map(({ terms, isOpen }) => {
        const last = `:${isOpen ? '*' : ''}${weights}`;
        const marks = terms.map((_, at) => (at === terms.length - 1 ? last : `:${weights}`));
        const all = terms.map((term, at) => `'${term}'${marks[at] === ':' ? '' : marks[at]}`);
        return `(${all.join(' <-> ')})`;
      })
      .join(' & ');
  const { title, heading, about, prose } = WEIGHTS;
  const weights = [prose, about, heading, title].map((weight) => weight / title);
  // 1: divides by the logarithm of the length, so that long parts do not win by length.
  const rank = knex(`${SEARCH_PARTS} as r`)
    .whereRaw('r.id = e.id')
    .select(knex.raw(`-ts_rank('{${weights.join(',')}}', r.tsv, ?::tsquery, 1)`, [within('')]));
  return {
    from: () => knex(`${SEARCH_PARTS} as e`).whereRaw('e.tsv @@ ?::tsquery', [within('')]),
    // `head` holds the terms of title and heading alone, so that the long `tsv` is not read again.
    placed: [knex.raw(inPlaces('e.head @@ ?::tsquery'), [within('A'), within('B')])],
    ranked: [
      knex.raw(`case when (select count(*) from f) <= ${MOST_RANKED} then (?) end as rank`, [rank]),
    ],
  };
}

/** Selects the matches in SQLite's index. */
export function inSqlite(knex: Knex, phrases: readonly Phrase[]) {
  const asked = phrases
    .map(({ terms, isOpen }) => `"${terms.join(' ')}"${isOpen ? '*' : ''}`)
    .join(' AND ');
  const has = `e.id in (select rowid from ${SEARCH_INDEX} where ${SEARCH_INDEX} match ?)`;
  return {
    from: () =>
      knex(SEARCH_INDEX)
        .join(`${SEARCH_PARTS} as e`, 'e.id', `${SEARCH_INDEX}.rowid`)
        .whereRaw(`${SEARCH_INDEX} match ?`, [asked]),
    placed: [
      knex.raw(inPlaces(has), [`title : (${asked})`, `heading : (${asked})`]),
      // FTS5 can rank a row only in the query that matches it.
      knex.raw(`bm25(${SEARCH_INDEX}, ${Object.values(WEIGHTS).join(', ')}) as rank`),
    ],
    ranked: [],
  };
}
