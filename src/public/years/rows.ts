import type { IndicatorEntry } from '../../stored/entry';
import type { IndicatorQuery } from '../across/query';
import { METRICS } from '../across/list';
import { keyNamed } from '../keyed';
import { whereFilters } from '../editions/where';
import type { Knex } from '../editions/knex';
import { windowOf } from '../../http/pagination';

/** An indicator with one of the figures that state it on a page of lines. An empty page is one row without a figure. */
export type IndicatorRow = IndicatorEntry & {
  line: string | null;
  item: string | null;
  /** The total of lines. Only set if it was asked for. */
  total?: string | number;
};

/**
 * Reads in one query an indicator by key or documentId and a page of the lines that state it, the earliest year first.
 * Returns no rows if no current edition in the language states it.
 */
export function rowsOfIndicator(
  knex: Knex,
  keyOrId: string,
  { filters, pagination }: IndicatorQuery,
  locale: string,
): Promise<IndicatorRow[]> {
  const named = () => keyNamed(knex, 'indicators', keyOrId);
  const statements = () =>
    knex('published_metrics as e').where({ 'e.language': locale, 'e.indicator_key': named() });
  const found = () => whereFilters(statements(), filters, METRICS.columns);
  const lines = () => found().whereNotNull('e.line').distinct('e.line');
  const { offset, limit } = windowOf(pagination);
  const page = lines().orderBy('e.line').offset(offset).limit(limit);
  const figures = found().whereIn('e.line', page).select('e.*').as('f');
  return knex('indicators as i')
    .leftJoin(figures, 'f.indicator_key', 'i.key')
    .where('i.key', named())
    .whereExists(statements().select(knex.raw('1')))
    .orderBy(['f.year', 'f.report_id', 'f.position'])
    .select({
      ...{ key: 'i.key', name: 'i.name', nameEn: 'i.name_en', unit: 'i.unit' },
      ...{ definition: 'i.definition', definitionEn: 'i.definition_en' },
      ...{ line: 'f.line', item: 'f.item' },
      ...(pagination.withCount && { total: knex.from(lines().as('lines')).count('*') }),
    }) as unknown as Promise<IndicatorRow[]>;
}
