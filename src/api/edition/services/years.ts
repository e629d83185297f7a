import type { Core } from '@strapi/strapi';
import { compareYears, type ComparedYear } from '../../../domain/compare';
import type { MetricFact } from '../../../domain/facts';
import type { IndicatorEntry } from '../../../stored/entry';
import type { IndicatorQuery } from '../across';
import { groupBy } from '../group';
import { rowsOfIndicator } from '../indicator-rows';
import { useCurrentNames } from '../names';

/** The years of one indicator within one line: a series, or an organization whose reports are in none. */
export type Line = Pick<MetricFact, 'organization' | 'series'> & { years: ComparedYear[] };
/** An indicator with a page of its lines, and how many there are (null where not asked for). */
export type IndicatorLines = { entry: IndicatorEntry; lines: Line[]; total: number | null };

/** Sets the years of an indicator side by side, from current editions only. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const knex = strapi.db.connection;

  /** An indicator by key or documentId; null where nothing published in the language states it. Two queries. */
  async function ofIndicator(
    keyOrId: string,
    query: IndicatorQuery,
    locale: string,
  ): Promise<IndicatorLines | null> {
    const rows = await rowsOfIndicator(knex, keyOrId, query, locale);
    const [entry] = rows;
    if (!entry) return null;
    const stated = rows.flatMap(({ line, item }) =>
      item ? [{ line, fact: JSON.parse(item) as MetricFact }] : [],
    );
    await useCurrentNames(
      knex,
      stated.map(({ fact }) => fact),
    );
    return {
      entry,
      lines: groupBy(stated, ({ line }) => line).map((each) =>
        toLine(each.map(({ fact }) => fact)),
      ),
      total: query.pagination.withCount ? Number(entry.total) : null,
    };
  }

  return { ofIndicator };
};

function toLine(facts: MetricFact[]): Line {
  const latest = facts.at(-1);
  return {
    organization: latest?.organization ?? null,
    series: latest?.series ?? null,
    years: compareYears(facts),
  };
}
