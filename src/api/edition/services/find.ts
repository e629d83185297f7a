import type { Core } from '@strapi/strapi';
import type { Card, Edition } from '../../../domain/edition';
import type { ListQuery } from '../../report/query';
import { countOf, currentEditions, orderBy, whereFilters, windowOf } from '../list';
import { EDITION, type EditionRow } from '../row';

/** One report as it is served: the edition, its number, and the languages it can be had in. */
export type Served = { edition: Edition; row: EditionRow; localizations: Localization[] };
type Localization = { locale: string; slug: string };

/** Reads editions: all that the public API ever reads. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const rows = () => strapi.db.query(EDITION);

  /** The report that a slug or documentId names, past slugs included; null where there is none. */
  async function reportId(slugOrId: string): Promise<string | null> {
    const named: EditionRow[] = await rows().findMany({
      where: { $or: [{ slug: slugOrId }, { reportId: slugOrId }] },
      orderBy: [{ current: 'desc' }, { id: 'desc' }],
      limit: 1,
    });
    return named[0]?.reportId ?? null;
  }

  /** The current edition in `locale`, or in `fallback` where that is given and the first is missing. */
  async function current(
    id: string,
    locale: string,
    fallback: string | null,
  ): Promise<Served | null> {
    const found: EditionRow[] = await rows().findMany({ where: { reportId: id, current: true } });
    const inLanguage = (code: string | null) => found.find((row) => row.language === code);
    const row = inLanguage(locale) ?? inLanguage(fallback);
    if (!row) return null;
    const localizations = found
      .filter((other) => other !== row)
      .map(({ language, slug }) => ({ locale: language, slug }));
    return { edition: JSON.parse(row.body) as Edition, row, localizations };
  }

  /** Every edition of a report in one language, the newest first. */
  async function history(id: string, locale: string): Promise<EditionRow[]> {
    return rows().findMany({
      where: { reportId: id, language: locale },
      orderBy: { number: 'desc' },
    });
  }

  /** A page of cards, and how many there are in all (null where the count was not asked for). */
  async function list(query: ListQuery, locale: string, fallback: string | null) {
    const knex = strapi.db.connection;
    const matching = () => whereFilters(currentEditions(knex, locale, fallback), query.filters);
    const { offset, limit } = windowOf(query.pagination);
    const page: { card: string }[] = await orderBy(matching(), query.sort)
      .select('e.card')
      .offset(offset)
      .limit(limit);
    const total = query.pagination.withCount ? await countOf(matching()) : null;
    return { cards: page.map((row) => JSON.parse(row.card) as Card), total };
  }

  return { reportId, current, history, list };
};
