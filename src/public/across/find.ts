import type { Core } from '@strapi/strapi';
import type { MetricFact, QuoteFact } from '../../domain/facts';
import type { AcrossQuery } from './query';
import { matching, METRICS, pageOf, QUOTES, type FactTable } from './list';
import { countOf } from '../editions/list';
import { unitName } from '../../domain/write/unit-name';
import { useCurrentNames } from '../names';

type Page<Fact> = { facts: Listed<Fact>[]; total: number | null };

/** Programs that load any of Strapi's lists keep entries by `documentId`: that of the report would keep one figure of each. */
type Listed<Fact> = Fact & { documentId: string };

const listed = <Fact extends MetricFact | QuoteFact>(fact: Fact): Listed<Fact> => ({
  documentId: `${fact.report.documentId}-${fact.key}`,
  ...fact,
  ...('unit' in fact && { unitName: unitName(fact.unit, fact.locale, fact.text) }),
});

/** Reads figures and quotes across reports, of current editions only. */
export const factsAcross = (strapi: Core.Strapi) => {
  const knex = strapi.db.connection;

  /** A page of a list, and how many there are: `withCount=false` spares the count, which reads every match. */
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
    // Beyond the last page there is no row to carry the total.
    const total = counted ? Number(rows[0]?.total ?? (await countOf(all()))) : null;
    const facts = rows.map(({ item }) => listed(JSON.parse(item) as Fact));
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
