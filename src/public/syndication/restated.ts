import { compareYears, type ComparedYear } from '../../domain/compare';
import type { MetricFact } from '../../domain/facts';
import { groupedBy } from '../../domain/grouped';
import type { Knex, Query } from '../editions/knex';

type Row = { line: string | null; indicatorKey: string; item: string };

/**
 * Returns, by report, the figures of earlier years that the reports restate: figures of an indicator whose value
 * another report had given. Two queries, or one if no report names an earlier year.
 */
export async function restatedBy(
  knex: Knex,
  locale: string,
  reports: readonly string[],
): Promise<Map<string, ComparedYear[]>> {
  const rows = (): Query =>
    knex('published_metrics')
      .where('language', locale)
      .whereNotNull('indicator_key')
      .whereNotNull('line')
      .select({ line: 'line', indicatorKey: 'indicator_key', item: 'item' });
  // A figure without a period belongs to its report's own year. Most figures have none.
  const looking: Row[] = await rows()
    .whereIn('report_id', reports)
    .where('item', 'like', '%"period":"%');
  if (looking.length === 0) return new Map();
  const stated: Row[] = await rows()
    .whereIn('line', [...new Set(looking.map(({ line }) => line!))])
    .whereIn('indicator_key', [...new Set(looking.map(({ indicatorKey }) => indicatorKey))])
    .orderBy('year');
  const years = [
    ...groupedBy(stated, ({ line, indicatorKey }) => `${line} ${indicatorKey}`).values(),
  ]
    .flatMap((each) => compareYears(each.map(({ item }) => JSON.parse(item) as MetricFact)))
    .filter(({ restates }) => restates.length > 0);
  return groupedBy(years, ({ figure }) => figure.report.documentId);
}
