import type { Phrase } from '../../domain/search';
import { SEARCH_INDEX, SEARCH_PARTS } from '../../stored/search-table';
import { whereFilters, type Knex, type Query } from '../editions/list';

/** How much a place weighs: in a title, a heading, what is said of a part, and its prose. */
const WEIGHTS = { title: 10, heading: 5, about: 2, prose: 1 };

const COLUMNS = {
  year: 'year',
  'organization.key': 'organization_key',
  'series.key': 'series_key',
};

type Asked = {
  phrases: Phrase[];
  locale: string;
  filters?: object | undefined;
  isPostgres: boolean;
};

/** The parts of current editions that have every phrase, and an order that begins with the best. */
export function matching(
  knex: Knex,
  { phrases, locale, filters, isPostgres }: Asked,
): { found: () => Query; best: (query: Query) => Query } {
  const { from, order, bound } = isPostgres ? inPostgres(phrases) : inSqlite(phrases);
  const found = () => whereFilters(from(knex).where('e.language', locale), filters, COLUMNS);
  const best = (query: Query) =>
    query.orderByRaw(`${order}, e.year desc, e.report_id, e.position`, bound);
  return { found, best };
}

/** What stands in a title, or else in a heading, comes first whatever the length of its part; then the database ranks. */
const inPlaces = (title: string, heading: string, rank: string) =>
  `case when ${title} then 0 when ${heading} then 1 else 2 end, ${rank}`;

/** Terms are letters and digits alone (`domain/search`): they end no quote. */
function inPostgres(phrases: readonly Phrase[]) {
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
  const has = 'e.tsv @@ ?::tsquery';
  return {
    from: (knex: Knex) => knex(`${SEARCH_PARTS} as e`).whereRaw(has, [within('')]),
    // 1: a long part is not better for being long.
    order: inPlaces(has, has, `ts_rank('{${weights.join(',')}}', e.tsv, ?::tsquery, 1) desc`),
    bound: [within('A'), within('B'), within('')],
  };
}

function inSqlite(phrases: readonly Phrase[]) {
  const asked = phrases
    .map(({ terms, isOpen }) => `"${terms.join(' ')}"${isOpen ? '*' : ''}`)
    .join(' AND ');
  const has = `e.id in (select rowid from ${SEARCH_INDEX} where ${SEARCH_INDEX} match ?)`;
  return {
    from: (knex: Knex) =>
      knex(SEARCH_INDEX)
        .join(`${SEARCH_PARTS} as e`, 'e.id', `${SEARCH_INDEX}.rowid`)
        .whereRaw(`${SEARCH_INDEX} match ?`, [asked]),
    order: inPlaces(has, has, `bm25(${SEARCH_INDEX}, ${Object.values(WEIGHTS).join(', ')})`),
    bound: [`title : (${asked})`, `heading : (${asked})`],
  };
}
