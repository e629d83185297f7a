import { compareYears } from '../../domain/compare';
import type { Edition } from '../../domain/edition';
import type { MetricFact } from '../../domain/facts';
import { groupedBy } from '../../domain/grouped';
import { pointsOf, type ChartPoint } from '../../domain/write/chart';
import type { Knex } from '../editions/knex';

/**
 * Returns the years of every indicator that an edition states, within its line. Years after the edition's own year are
 * left out. One query.
 */
export async function trendsOf(
  knex: Knex,
  { locale, year, sections }: Edition,
  line: string,
): Promise<[indicator: string, points: ChartPoint[]][]> {
  const keys = sections.flatMap(({ metrics }) =>
    metrics.flatMap(({ indicator }) => indicator?.key ?? []),
  );
  if (keys.length === 0) return [];
  const rows: { item: string }[] = await knex('published_metrics')
    .where({ language: locale, line })
    .whereIn('indicator_key', [...new Set(keys)])
    .orderBy(['year', 'report_id', 'position'])
    .select('item');
  const facts = rows.map(({ item }) => JSON.parse(item) as MetricFact);
  const byIndicator = groupedBy(facts, (fact) => fact.indicator?.key ?? '');
  return [...byIndicator].map(([key, stated]) => [
    key,
    pointsOf(compareYears(stated).filter((one) => one.year <= year)),
  ]);
}
