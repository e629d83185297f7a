import type { Languages } from '../../http/languages';
import { keyNamed } from '../keyed';
import { currentEditions, type Knex } from '../editions/list';

/** A series beside each of its parts: the card of a report, or a figure that states an indicator. */
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

/** From the newest report on, as lists of reports are sorted. */
export const NEWEST_FIRST = 'e.year desc, e.issued_on desc nulls last, e.report_id';

/**
 * In one query: a series by key or documentId, the cards of its newest reports, and then the figures of its
 * reports that state an indicator, from the earliest year on. Nothing where nothing of it is published.
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
  // SQLite limits no part of a union, but a table of its own.
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

/** The columns that both kinds of parts have: what it is, where it stands among its kind, and its JSON. */
const part = (knex: Knex, kind: SeriesRow['kind'], order: string, item: string) =>
  knex.raw(`cast(? as text) as kind, row_number() over (order by ${order}) as place, ?? as item`, [
    kind,
    item,
  ]);
