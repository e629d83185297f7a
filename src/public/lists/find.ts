import type { IndicatorEntry, Named } from '../../stored/entry';
import { publishedIndicator, toNamed } from '../../stored/named';
import { countOf } from '../editions/list';
import { whereFilters } from '../editions/where';
import type { Knex, Query } from '../editions/knex';
import { windowOf } from '../../http/pagination';
import type { NamedQuery } from './query';

/** The kinds of entries that reports refer to, by the names of their lists. */
export type Kind = 'organizations' | 'series' | 'indicators';

type Row = IndicatorEntry & {
  documentId: string;
  siteName: string | null;
  siteDomain: string | null;
  areaCode: string | null;
  organizationKey: string | null;
  organizationName: string | null;
  organizationNameEn: string | null;
};

/** Returns a page of the entries that published reports in the language refer to, and the total. */
export async function namedOf(knex: Knex, kind: Kind, query: NamedQuery, locale: string) {
  // The name in the language of the list. English falls back to the Chinese name.
  const name = locale.startsWith('zh') ? 'e.name' : 'coalesce(e.name_en, e.name)';
  const found = (): Query =>
    whereFilters(
      knex
        .from(
          knex(kind)
            .select('*', { shown_name: knex.raw(name.replaceAll('e.', '')) })
            .as('e'),
        )
        .whereIn('e.key', published(knex, kind, locale)) as Query,
      query.filters,
      { key: 'key', name: 'shown_name' },
    );
  const { offset, limit } = windowOf(query.pagination);
  const page = found().offset(offset).limit(limit);
  for (const term of query.sort) {
    const [field, direction] = term.split(':');
    page.orderBy(field === 'name' ? 'e.shown_name' : 'e.key', direction);
  }
  const rows = (await columnsOf(page.orderBy('e.key'), kind)) as Row[];
  return {
    entries: rows.map((row) => toEntry(row, kind, locale)),
    total: query.pagination.withCount ? await countOf(found()) : null,
  };
}

/** Returns a subquery for the keys that current editions in a language name. */
const published = (knex: Knex, kind: Kind, locale: string): Query =>
  kind === 'indicators'
    ? knex('published_metrics')
        .where({ language: locale })
        .whereNotNull('indicator_key')
        .select('indicator_key')
    : knex('editions')
        .where({ current: true, language: locale })
        .whereNotNull(COLUMNS[kind])
        .select(COLUMNS[kind]);

const COLUMNS = { organizations: 'organization_key', series: 'series_key' };

function columnsOf(page: Query, kind: Kind): Query {
  const named = { documentId: 'e.document_id', key: 'e.key', name: 'e.name', nameEn: 'e.name_en' };
  if (kind === 'organizations') {
    return page.select({
      ...{
        ...named,
        siteName: 'e.site_name',
        siteDomain: 'e.site_domain',
        areaCode: 'e.area_code',
      },
    });
  }
  if (kind === 'indicators') {
    return page.select({
      ...{ ...named, unit: 'e.unit', definition: 'e.definition', definitionEn: 'e.definition_en' },
    });
  }
  return page
    .leftJoin('series_organization_lnk as l', 'l.series_id', 'e.id')
    .leftJoin('organizations as o', 'o.id', 'l.organization_id')
    .select({
      ...{ ...named, organizationKey: 'o.key', organizationName: 'o.name' },
      organizationNameEn: 'o.name_en',
    });
}

function toEntry(row: Row, kind: Kind, locale: string) {
  const { documentId, siteName, siteDomain, areaCode } = row;
  if (kind === 'indicators') return { documentId, ...publishedIndicator(row, locale) };
  const named = { documentId, ...toNamed(row, locale)! };
  if (kind === 'organizations') return { ...named, siteName, siteDomain, areaCode };
  const { organizationKey: key, organizationName: name, organizationNameEn: nameEn } = row;
  const organization: Named | null = key && name ? { key, name, nameEn } : null;
  return { ...named, organization: toNamed(organization, locale) };
}
