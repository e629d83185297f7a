import type { Core } from '@strapi/strapi';
import type { Edition } from '../../domain/edition';
import { correctionsOf, type Correction } from '../../domain/years';
import type { Languages } from '../../http/languages';
import type { ListQuery } from '../query';
import { countOf, currentEditions, orderBy, whereFilters, type Knex, type Query } from './list';
import { windowOf } from '../../http/pagination';
import { latestOfSeries, redactionOf, reportNamed, rowsOfReport, type ReportRow } from './current';
import { useCurrentNames } from '../names';
import { EDITION, type EditionRow } from '../../stored/edition-row';
import { CARDS, cardsOf, WHOLE, wholesOf, type Localization } from './listed';

/** One report as it is served: the edition, its number, and the languages it can be had in. */
export type Served = {
  edition: Edition;
  row: { language: string; number: number; slug: string; createdAt: string };
  localizations: Localization[];
  /** What its editions corrected in this language, the newest first. */
  corrections: Correction[];
  /** When something was taken out of it, and why; null where nothing was. */
  redaction: { date: string; reason: string } | null;
};

/** A report that was ever published: null for what is served where the language has nothing current. */
export type Found = { reportId: string; served: Served | null; wasPublished: boolean };

/** Reads editions: all that the public API ever reads. */
export const editionsOf = (strapi: Core.Strapi) => {
  const rows = () => strapi.db.query(EDITION);
  const knex = () => strapi.db.connection;

  /** The report that a slug or documentId names, past slugs included; null where there is none. */
  async function reportId(slugOrId: string): Promise<string | null> {
    const named: EditionRow[] = await rows().findMany({
      where: { $or: [{ slug: slugOrId }, { reportId: slugOrId }] },
      orderBy: [{ current: 'desc' }, { id: 'desc' }],
      limit: 1,
    });
    return named[0]?.reportId ?? null;
  }

  /**
   * The report that a slug or documentId names, by its current edition in `locale`, or in `fallback` where
   * that is given and the first is missing. Null where it was never published.
   */
  async function report(
    slugOrId: string,
    locale: string,
    fallback: string | null,
  ): Promise<Found | null> {
    return found(reportNamed(knex(), slugOrId), { locale, fallback });
  }

  /** The newest report of the series that a key or documentId names, as `report` answers it. */
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

  /** Every edition of a report in one language, the newest first, without what it says. */
  async function history(id: string, locale: string): Promise<EditionRow[]> {
    return rows().findMany({
      where: { reportId: id, language: locale },
      select: SUMMARY,
      orderBy: { number: 'desc' },
    });
  }

  /** One edition of a report, as it was published; null where there is none of this number. */
  async function edition(id: string, locale: string, number: number): Promise<EditionRow | null> {
    return rows().findOne({ where: { reportId: id, language: locale, number } });
  }

  /** A page of cards, and how many there are in all (null where the count was not asked for). */
  const list = (query: ListQuery, locale: string, fallback: string | null) =>
    page(query, { locale, fallback }, CARDS, cardsOf);

  /** The same of whole reports. */
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
    // Beyond the last page there is no row to carry the total.
    const total = counted ? Number(rows[0]?.total ?? (await countOf(matching()))) : null;
    return { cards, total };
  }

  return { reportId, report, latest, history, edition, list, wholes };
};

/** What a list of editions says of each. */
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

function servedOf(all: ReportRow[], locale: string | null): Served | null {
  const current = all.filter((row) => row.current);
  const row = current.find(({ language }) => language === locale);
  if (!row?.body) return null;
  const { language, number, slug, createdAt } = row;
  return {
    edition: JSON.parse(row.body) as Edition,
    row: { language, number, slug, createdAt: new Date(createdAt).toISOString() },
    localizations: current
      .filter((other) => other !== row)
      .map((other) => ({ locale: other.language, slug: other.slug })),
    redaction: redactionOf(row),
    corrections: correctionsOf(all.filter((other) => other.language === language)),
  };
}
