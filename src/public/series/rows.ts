import type { Languages } from '../../http/languages';
import { keyNamed } from '../keyed';
import { currentEditions } from '../editions/list';
import type { Knex } from '../editions/knex';

/** A series with one of its parts: the card of a report, or a figure that states an indicator. */
export type SeriesRow = {
  key: string;
  name: string;
  nameEn: string | null;
  organizationKey: string | null;
  organizationName: string | null;
  organizationNameEn: string | null;
  kind: 'card' | 'figure';
  item: string;
};

/** The newest report first, as in lists of reports. */
export const NEWEST_FIRST = 'e.year desc, e.issued_on desc nulls last, e.report_id';

/**
 * Reads a series by key or documentId in one query: the cards of its newest reports, then the figures of its reports
 * that state an indicator, the earliest year first. Returns no rows if the series has nothing published.
 */
export function rowsOfSeries(
  knex: Knex,
  keyOrId: string,
  { locale, fallback }: Languages,
  limit: number,
): Promise<SeriesRow[]> {
  const named = () => keyNamed(knex, 'series', keyOrId);
  const cards = currentEditions(knex, locale, fallback)
    .where('e.series_key', named())
    .orderByRaw(NEWEST_FIRST)
    .limit(limit)
    .select(part(knex, 'card', NEWEST_FIRST, 'e.card'));
  const figures = knex('published_metrics as e')
    .where({ 'e.language': locale, 'e.series_key': named() })
    .whereNotNull('e.indicator_key')
    .select(part(knex, 'figure', 'e.year, e.report_id, e.position', 'e.item'));
  // SQLite allows no limit on a part of a union, so the cards are a subquery.
  const parts = knex.from(cards.as('cards')).unionAll([figures]).as('p');
  return knex('series as s')
    .crossJoin(parts as never)
    .leftJoin('series_organization_lnk as l', 'l.series_id', 's.id')
    .leftJoin('organizations as o', 'o.id', 'l.organization_id')
    .where('s.key', named())
    .orderBy(['p.kind', 'p.place'])
    .select({
      ...{ key: 's.key', name: 's.name', nameEn: 's.name_en', kind: 'p.kind', item: 'p.item' },
      ...{ organizationKey: 'o.key', organizationName: 'o.name', organizationNameEn: 'o.name_en' },
    }) as unknown as Promise<SeriesRow[]>;
}

/** Returns the columns that both kinds of parts share: the kind, the position within the kind, and the JSON. */
const part = (knex: Knex, kind: SeriesRow['kind'], order: string, item: string) =>
  knex.raw(`cast(? as text) as kind, row_number() over (order by ${order}) as place, ?? as item`, [
    kind,
    item,
  ]);
