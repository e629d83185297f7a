import type { Core } from '@strapi/strapi';
import type { MetricFact, QuoteFact } from '../../domain/facts';
import type { AcrossQuery } from './query';
import { matching, METRICS, pageOf, QUOTES, type FactTable } from './list';
import { countOf } from '../editions/list';
import { unitName } from '../../domain/write/unit-name';
import { useCurrentNames } from '../names';

type Page<Fact> = { facts: Listed<Fact>[]; total: number | null };

/**
 * A fact with a `documentId` of its own. Programs that load Strapi's lists store entries by `documentId`: with the
 * report's id they would store only one figure of each report.
 */
type Listed<Fact> = Fact & { documentId: string };

const listed = <Fact extends MetricFact | QuoteFact>(fact: Fact): Listed<Fact> => ({
  documentId: `${fact.report.documentId}-${fact.key}`,
  ...fact,
  ...('unit' in fact && { unitName: unitName(fact.unit, fact.locale, fact.text) }),
});

/** Reads figures and quotes across reports, of current editions only. */
export const factsAcross = (strapi: Core.Strapi) => {
  const knex = strapi.db.connection;

  /** Reads a page of a list and the total. `withCount=false` saves the count, which reads every match. */
  async function page<Fact extends MetricFact | QuoteFact>(
    table: FactTable,
    query: AcrossQuery,
    locale: string,
  ): Promise<Page<Fact>> {
    const all = () => matching(knex, table, query, locale);
    const found = pageOf(all(), table, query);
    const counted = query.pagination.withCount;
    if (counted) found.select({ total: all().count('*') });
    const rows: { item: string; total?: string | number }[] = await found;
    // A page after the last one has no row that could carry the total.
    const total = counted ? Number(rows[0]?.total ?? (await countOf(all()))) : null;
    const facts = rows.map(({ item }) => listed(JSON.parse(item) as Fact));
    await useCurrentNames(knex, facts);
    return { facts, total };
  }

  return {
    /** Reads a page of figures in one language. */
    metrics: (query: AcrossQuery, locale: string) => page<MetricFact>(METRICS, query, locale),
    /** Reads a page of quotes in one language. */
    quotes: (query: AcrossQuery, locale: string) => page<QuoteFact>(QUOTES, query, locale),
  };
};
