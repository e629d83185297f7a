import type { Addressed } from '../../domain/addresses';
import type { Edition } from '../../domain/edition';
import type { Knex } from '../editions/knex';

type Neighbour = Addressed & { year: number; title: string };

/** Returns the published reports of the same series for the year before and the year after, if there are any. */
export async function neighboursOf(
  knex: Knex,
  { series, locale, year }: Edition,
): Promise<Neighbour[]> {
  if (!series) return [];
  const beside = (operator: '<' | '>', direction: 'asc' | 'desc') =>
    knex('editions')
      .where({ current: true, language: locale, series_key: series.key })
      .where('year', operator, year)
      .orderBy([{ column: 'year', order: direction }, 'report_id'])
      .first({ year: 'year', title: 'title', slug: 'slug', locale: 'language' });
  const found = (await Promise.all([beside('<', 'desc'), beside('>', 'asc')])) as (
    Neighbour | undefined
  )[];
  return found.flatMap((one) => one ?? []);
}
