import type { Core } from '@strapi/strapi';
import type { Card, Edition } from '../../domain/edition';
import { correctionsOf, type Correction } from '../../domain/years';
import type { Languages } from '../../http/languages';
import type { ListQuery } from '../query';
import {
  countOf,
  currentEditions,
  orderBy,
  whereFilters,
  windowOf,
  type Knex,
  type Query,
} from './list';
import { latestOfSeries, reportNamed, rowsOfReport, type ReportRow } from './current';
import { useCurrentNames } from '../names';
import { EDITION, type EditionRow } from '../../stored/edition-row';

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
type Localization = { locale: string; slug: string };

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
  async function list(query: ListQuery, locale: string, fallback: string | null) {
    const matching = () => whereFilters(currentEditions(knex(), locale, fallback), query.filters);
    const counted = query.pagination.withCount;
    const { offset, limit } = windowOf(query.pagination);
    const page = orderBy(matching(), query.sort)
      .select('e.card', { number: 'e.number', createdAt: 'e.created_at' })
      .offset(offset)
      .limit(limit);
    if (counted) page.select({ total: matching().count('*') });
    const found: CardRow[] = await page;
    const cards = await listed(knex(), found);
    await useCurrentNames(knex(), cards);
    // Beyond the last page there is no row to carry the total.
    const total = counted ? Number(found[0]?.total ?? (await countOf(matching()))) : null;
    return { cards, total };
  }

  return { reportId, report, latest, history, edition, list };
};

type CardRow = {
  card: string;
  number: number;
  createdAt: string | number | Date;
  total?: string | number;
};

/** A card with what a list says of it besides: when it came out, as which edition, and its other languages. */
export type ListedCard = Card & {
  publishedAt: string;
  edition: number;
  localizations: Localization[];
};

/** One query for the other languages of all. */
async function listed(knex: Knex, rows: CardRow[]): Promise<ListedCard[]> {
  const cards = rows.map(({ card, number, createdAt }) => ({
    ...(JSON.parse(card) as Card),
    publishedAt: new Date(createdAt).toISOString(),
    edition: number,
  }));
  if (cards.length === 0) return [];
  const current: (Localization & { reportId: string })[] = await knex('editions')
    .where('current', true)
    .whereIn(
      'report_id',
      cards.map(({ documentId }) => documentId),
    )
    .orderBy('language')
    .select({ reportId: 'report_id', locale: 'language', slug: 'slug' });
  return cards.map((card) => ({
    ...card,
    localizations: current
      .filter(({ reportId, locale }) => reportId === card.documentId && locale !== card.locale)
      .map(({ locale, slug }) => ({ locale, slug })),
  }));
}

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
    redaction: row.redactedAt ? { date: row.redactedAt, reason: row.redactionReason ?? '' } : null,
    corrections: correctionsOf(all.filter((other) => other.language === language)),
  };
}
