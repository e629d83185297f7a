import type { Core } from '@strapi/strapi';
import type { Choice, Facets } from '../../domain/write/html';
import { nameIn } from '../../stored/named';
import type { Named } from '../../stored/entry';

/** The most choices in a list. A reader who needs more can search. */
const MOST = 500;

/** Returns the years, series and organizations of current editions in a language, with their present names. */
export async function facetsOf(strapi: Core.Strapi, locale: string): Promise<Facets> {
  const knex = strapi.db.connection;
  const current = () => knex('editions as e').where({ 'e.current': true, 'e.language': locale });
  const named = async (table: 'series' | 'organizations', column: string): Promise<Choice[]> => {
    const rows: Named[] = await knex(`${table} as n`)
      .whereIn('n.key', current().whereNotNull(column).distinct(column))
      .orderBy('n.name')
      .limit(MOST)
      .select({ key: 'n.key', name: 'n.name', nameEn: 'n.name_en' });
    return rows.map((row) => ({ key: row.key, name: nameIn(locale, row) }));
  };
  const years: { year: number }[] = await current()
    .distinct('e.year')
    .orderBy('e.year', 'desc')
    .limit(MOST);
  return {
    years: years.map(({ year }) => year),
    series: await named('series', 'e.series_key'),
    organizations: await named('organizations', 'e.organization_key'),
  };
}
