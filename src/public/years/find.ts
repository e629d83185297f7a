import type { Core } from '@strapi/strapi';
import { compareYears, type ComparedYear } from '../../domain/compare';
import type { MetricFact } from '../../domain/facts';
import { groupedBy } from '../../domain/grouped';
import type { IndicatorEntry } from '../../stored/entry';
import type { IndicatorQuery } from '../across/query';
import { rowsOfIndicator } from './rows';
import { useCurrentNames } from '../names';

/** The years of one indicator within one line: a series, or an organization for reports without a series. */
export type Line = Pick<MetricFact, 'organization' | 'series'> & { years: ComparedYear[] };
/** An indicator with a page of its lines and their total, which is null if it was not asked for. */
export type IndicatorLines = { entry: IndicatorEntry; lines: Line[]; total: number | null };

/**
 * Returns the years of an indicator side by side, from current editions only. The indicator is named by key or
 * documentId. Returns null if no published report in the language states it. Two queries.
 */
export async function linesOfIndicator(
  strapi: Core.Strapi,
  keyOrId: string,
  query: IndicatorQuery,
  locale: string,
): Promise<IndicatorLines | null> {
  const knex = strapi.db.connection;
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
    lines: [...groupedBy(stated, ({ line }) => line).values()].map((each) =>
      toLine(each.map(({ fact }) => fact)),
    ),
    total: query.pagination.withCount ? Number(entry.total) : null,
  };
}

function toLine(facts: MetricFact[]): Line {
  const latest = facts.at(-1);
  return {
    organization: latest?.organization ?? null,
    series: latest?.series ?? null,
    years: compareYears(facts),
  };
}
