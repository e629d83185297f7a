import type { Core } from '@strapi/strapi';
import type { MetricFact, QuoteFact } from '../../domain/facts';
import type { AcrossQuery } from './query';
import { matching, METRICS, pageOf, QUOTES, type FactTable } from './list';
import { countOf } from '../editions/list';
import { useCurrentNames } from '../names';

type Page<Fact> = { facts: Fact[]; total: number | null };

/** Reads figures and quotes across reports, of current editions only. */
export const factsAcross = (strapi: Core.Strapi) => {
  const knex = strapi.db.connection;

  /** A page of a list. Counting reads every match, so the total is for those who ask for it. */
  async function page<Fact>(
    table: FactTable,
    query: AcrossQuery,
    locale: string,
  ): Promise<Page<Fact>> {
    const all = () => matching(knex, table, query, locale);
    const found = pageOf(all(), table, query);
    const counted = query.pagination.withCount;
    if (counted) found.select({ total: all().count('*') });
    const rows: { item: string; total?: string | number }[] = await found;
    // Beyond the last page there is no row to carry the total.
    const total = counted ? Number(rows[0]?.total ?? (await countOf(all()))) : null;
    const facts = rows.map(({ item }) => JSON.parse(item) as Fact);
    await useCurrentNames(knex, facts);
    return { facts, total };
  }

  return {
    /** A page of figures in one language. */
    metrics: (query: AcrossQuery, locale: string) => page<MetricFact>(METRICS, query, locale),
    /** A page of quotes in one language. */
    quotes: (query: AcrossQuery, locale: string) => page<QuoteFact>(QUOTES, query, locale),
  };
};
