import type { Core } from '@strapi/strapi';
import type { Languages } from '../../http/languages';
import { windowOf } from '../../http/pagination';
import { EDITION, type EditionRow } from '../../stored/edition-row';
import { useCurrentNames } from '../names';
import type { ListQuery } from '../query';
import { latestOfSeries, reportNamed, rowsOfReport } from './current';
import { countOf, currentEditions, orderBy } from './list';
import { CARDS, cardsOf, WHOLE, wholesOf } from './listed';
import type { Knex, Query } from './knex';
import { servedOf, type Served } from './served';
import { whereFilters } from './where';

/** A report that was published at some time. `served` is null if the language has no current edition. */
export type Found = { reportId: string; served: Served | null; wasPublished: boolean };

/** Reads editions. The public API reads nothing else. */
export const editionsOf = (strapi: Core.Strapi) => {
  const rows = () => strapi.db.query(EDITION);
  const knex = () => strapi.db.connection;

  /** Returns the documentId of the report that a slug or documentId names, or null. Former slugs count too. */
  async function reportId(slugOrId: string): Promise<string | null> {
    const named: EditionRow[] = await rows().findMany({
      where: { $or: [{ slug: slugOrId }, { reportId: slugOrId }] },
      orderBy: [{ current: 'desc' }, { id: 'desc' }],
      limit: 1,
    });
    return named[0]?.reportId ?? null;
  }

  /**
   * Returns the report that a slug or documentId names, with its current edition in `locale`. If that is missing, uses
   * the edition in `fallback`, if given. Returns null if the report was never published.
   */
  async function report(
    slugOrId: string,
    locale: string,
    fallback: string | null,
  ): Promise<Found | null> {
    return found(reportNamed(knex(), slugOrId), { locale, fallback });
  }

  /** Returns the newest report of the series that a key or documentId names, in the same shape as `report`. */
  async function latest(keyOrId: string, languages: Languages): Promise<Found | null> {
    return found(latestOfSeries(knex(), keyOrId, languages), languages);
  }

  async function found(named: Query, { locale, fallback }: Languages): Promise<Found | null> {
    const all = await rowsOfReport(knex(), named, [locale, ...(fallback ? [fallback] : [])]);
    const [first] = all;
    if (!first) return null;
    const served = servedOf(all, locale) ?? servedOf(all, fallback);
    if (served) await useCurrentNames(knex(), served.edition);
    const wasPublished = all.some(({ language }) => language === locale);
    return { reportId: first.reportId, served, wasPublished };
  }

  /** Returns every edition of a report in one language, the newest first, without the body. */
  async function history(id: string, locale: string): Promise<EditionRow[]> {
    return rows().findMany({
      where: { reportId: id, language: locale },
      select: SUMMARY,
      orderBy: { number: 'desc' },
    });
  }

  /** Returns one edition of a report as it was published, or null if the number does not exist. */
  async function edition(id: string, locale: string, number: number): Promise<EditionRow | null> {
    return rows().findOne({ where: { reportId: id, language: locale, number } });
  }

  /** Returns a page of cards and the total, which is null if it was not asked for. */
  const list = (query: ListQuery, locale: string, fallback: string | null) =>
    page(query, { locale, fallback }, CARDS, cardsOf);

  /** Returns a page of whole reports and the total, in the same way. */
  const wholes = (query: ListQuery, locale: string, fallback: string | null) =>
    page(query, { locale, fallback }, WHOLE, wholesOf);

  async function page<Row, Entry extends object>(
    query: ListQuery,
    { locale, fallback }: Languages,
    columns: Record<string, string>,
    read: (knex: Knex, rows: Row[]) => Promise<Entry[]>,
  ) {
    const matching = () => whereFilters(currentEditions(knex(), locale, fallback), query.filters);
    const counted = query.pagination.withCount;
    const { offset, limit } = windowOf(query.pagination);
    const wanted = orderBy(matching(), query.sort).select(columns).offset(offset).limit(limit);
    if (counted) wanted.select({ total: matching().count('*') });
    const rows = (await wanted) as (Row & { total?: string | number })[];
    const cards = await read(knex(), rows);
    await useCurrentNames(knex(), cards);
    // A page after the last one has no row that could carry the total.
    const total = counted ? Number(rows[0]?.total ?? (await countOf(matching()))) : null;
    return { cards, total };
  }

  return { reportId, report, latest, history, edition, list, wholes };
};

/** The fields of an edition in a list of editions. */
const SUMMARY = [
  'number',
  'createdAt',
  'withdrawnAt',
  'current',
  'slug',
  'title',
  'hash',
  'changed',
  'overrideReason',
  'overriddenFindings',
  'correction',
  'redactedAt',
  'redactionReason',
];
