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

/**
 * The parts of current editions that have every phrase, and the same with all columns (`e`) in an order that begins with the
 * best. They are matched once, also where they are counted (`f`): a word that stands in every report is what takes time.
 */
export function matching(
  knex: Knex,
  { phrases, locale, filters, isPostgres }: Asked,
): { found: () => Query; best: () => Query } {
  const { from, place, rank, bound } = isPostgres ? inPostgres(phrases) : inSqlite(phrases);
  const found = () => whereFilters(from(knex).where('e.language', locale), filters, COLUMNS);
  const best = () =>
    knex
      .withMaterialized(
        'f',
        found().select('e.id', knex.raw(`${place} as place, ${rank} as rank`, bound)),
      )
      .from('f')
      .join(`${SEARCH_PARTS} as e`, 'e.id', 'f.id')
      .orderByRaw('f.place, f.rank, e.year desc, e.report_id, e.position') as unknown as Query;
  return { found, best };
}

/** What stands in a title, or else in a heading, comes first whatever the length of its part; then the database ranks. */
const inPlaces = (has: string) => `case when ${has} then 0 when ${has} then 1 else 2 end`;

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
    place: inPlaces(has),
    rank: `-ts_rank('{${weights.join(',')}}', e.tsv, ?::tsquery, 1)`,
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
    place: inPlaces(has),
    rank: `bm25(${SEARCH_INDEX}, ${Object.values(WEIGHTS).join(', ')})`,
    bound: [`title : (${asked})`, `heading : (${asked})`],
  };
}
