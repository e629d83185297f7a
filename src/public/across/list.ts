import type { AcrossQuery } from './query';
import { whereFilters } from '../editions/where';
import type { Columns, Knex, Query } from '../editions/knex';
import { windowOf } from '../../http/pagination';

/** A flat table of facts: its name, and its columns by their names in the public API. */
export type FactTable = { name: string; columns: Columns };

const COMMON: Columns = {
  year: 'year',
  'organization.key': 'organization_key',
  'series.key': 'series_key',
};

export const METRICS: FactTable = {
  name: 'published_metrics',
  columns: {
    ...COMMON,
    'indicator.key': 'indicator_key',
    unit: 'unit',
    qualifier: 'qualifier',
    label: 'label',
    value: 'value',
  },
};

export const QUOTES: FactTable = {
  name: 'published_quotes',
  columns: { ...COMMON, speaker: 'speaker' },
};

/** Returns the query for all facts that match the filters, not sorted yet. */
export function matching(
  knex: Knex,
  { name, columns }: FactTable,
  query: AcrossQuery,
  locale: string,
) {
  return whereFilters(knex(`${name} as e`).where('e.language', locale), query.filters, columns);
}

/**
 * Returns the query for one page, in an order that the indexes support. Ties are sorted by report, then by position.
 */
export function pageOf(facts: Query, { columns }: FactTable, query: AcrossQuery): Query {
  for (const term of query.sort) {
    const [name = '', direction = 'asc'] = term.split(':');
    const nulls = NULLABLE.has(name) ? ' nulls last' : '';
    facts.orderByRaw(`?? ${direction === 'desc' ? 'desc' : 'asc'}${nulls}`, [`e.${columns[name]}`]);
  }
  const { offset, limit } = windowOf(query.pagination);
  return facts.orderBy(['e.report_id', 'e.position']).select('e.item').offset(offset).limit(limit);
}

const NULLABLE: ReadonlySet<string> = new Set(['value', 'speaker']);
