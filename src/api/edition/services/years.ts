import type { Core } from '@strapi/strapi';
import { compareYears, type ComparedYear } from '../../../domain/compare';
import type { MetricFact } from '../../../domain/facts';
import type { IndicatorQuery } from '../across';
import { METRICS } from '../facts-list';
import { countOf, whereFilters, windowOf, type Knex, type Query } from '../list';
import { useCurrentNames } from '../names';

/** The years of one indicator within one line: a series, or an organization whose reports are in none. */
export type Line = Pick<MetricFact, 'organization' | 'series'> & { years: ComparedYear[] };
/** The years of one indicator of a series. */
export type IndicatorYears = { indicator: MetricFact['indicator']; years: ComparedYear[] };

/** Sets the years of indicators side by side, from current editions only. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const knex = strapi.db.connection;
  const metrics = (locale: string) => knex('published_metrics as e').where('e.language', locale);

  /** A page of the lines that state an indicator, and how many there are (null where not asked for). */
  async function ofIndicator(key: string, { filters, pagination }: IndicatorQuery, locale: string) {
    const stated = () =>
      whereFilters(metrics(locale).where('e.indicator_key', key), filters, METRICS.columns);
    const inLines = () => stated().whereNotNull('e.line');
    const { offset, limit } = windowOf(pagination);
    const page: string[] = await inLines()
      .distinct('e.line')
      .orderBy('e.line')
      .offset(offset)
      .limit(limit)
      .pluck('e.line');
    const facts = await factsOf(knex, stated().whereIn('e.line', page));
    const total = pagination.withCount
      ? await countOf(knex.from(inLines().distinct('e.line').as('lines')))
      : null;
    return { lines: group(facts, ({ row }) => row.line).map(toLine), total };
  }

  /** Every indicator that the reports of a series state, each with its years. */
  async function ofSeries(key: string, locale: string): Promise<IndicatorYears[]> {
    const stated = metrics(locale).where('e.series_key', key).whereNotNull('e.indicator_key');
    const groups = group(await factsOf(knex, stated), ({ fact }) => fact.indicator?.key ?? null);
    return groups.map((facts) => ({
      indicator: facts.at(-1)?.indicator ?? null,
      years: compareYears(facts),
    }));
  }

  /** Whether any current edition in a language states an indicator. */
  async function isStated(key: string, locale: string): Promise<boolean> {
    return Boolean(await metrics(locale).where('e.indicator_key', key).first('e.id'));
  }

  return { ofIndicator, ofSeries, isStated };
};

type Stated = { row: { line: string | null; item: string }; fact: MetricFact };

/** From the earliest year on, so that the last of a group says what things are called today. */
async function factsOf(knex: Knex, stated: Query): Promise<Stated[]> {
  const rows: Stated['row'][] = await stated
    .orderBy(['e.year', 'e.report_id', 'e.position'])
    .select('e.line', 'e.item');
  const all = rows.map((row) => ({ row, fact: JSON.parse(row.item) as MetricFact }));
  await useCurrentNames(
    knex,
    all.map(({ fact }) => fact),
  );
  return all;
}

function group(stated: Stated[], keyOf: (each: Stated) => string | null): MetricFact[][] {
  const groups = new Map<string | null, MetricFact[]>();
  for (const each of stated) {
    const key = keyOf(each);
    groups.set(key, [...(groups.get(key) ?? []), each.fact]);
  }
  return [...groups.values()];
}

function toLine(facts: MetricFact[]): Line {
  const latest = facts.at(-1);
  return {
    organization: latest?.organization ?? null,
    series: latest?.series ?? null,
    years: compareYears(facts),
  };
}
