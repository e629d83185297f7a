import type { Core } from '@strapi/strapi';
import { compareYears, type ComparedYear } from '../../domain/compare';
import type { Card } from '../../domain/edition';
import { groupedBy } from '../../domain/grouped';
import type { MetricFact } from '../../domain/facts';
import type { Languages } from '../../http/languages';
import { toNamed } from '../../stored/named';
import { useCurrentNames } from '../names';
import { rowsOfSeries, type SeriesRow } from './rows';

/** The years of one indicator of a series. */
export type IndicatorYears = { indicator: MetricFact['indicator']; years: ComparedYear[] };
type Named = { key: string; name: string } | null;
/** A series with its newest reports and every indicator that its reports state. */
export type SeriesYears = {
  series: Named;
  organization: Named;
  cards: Card[];
  indicators: IndicatorYears[];
};

/** Enough for one report a year over a century. */
const MOST_REPORTS = 100;

/**
 * Returns a series by key or documentId, from current editions only. Returns null if it has no report in the language.
 * Two queries.
 */
export async function seriesYears(
  strapi: Core.Strapi,
  keyOrId: string,
  languages: Languages,
): Promise<SeriesYears | null> {
  const knex = strapi.db.connection;
  const rows = await rowsOfSeries(knex, keyOrId, languages, MOST_REPORTS);
  const [first] = rows;
  if (first?.kind !== 'card') return null;
  const cards = itemsOf<Card>(rows, 'card');
  const facts = itemsOf<MetricFact>(rows, 'figure');
  await useCurrentNames(knex, [cards, facts]);
  return {
    series: toNamed(first, languages.locale),
    organization: toNamed(organizationOf(first), languages.locale),
    cards,
    indicators: [...groupedBy(facts, ({ indicator }) => indicator?.key).values()].map((stated) => ({
      indicator: stated.at(-1)?.indicator ?? null,
      years: compareYears(stated),
    })),
  };
}

const itemsOf = <Item>(rows: SeriesRow[], kind: SeriesRow['kind']): Item[] =>
  rows.filter((row) => row.kind === kind).map(({ item }) => JSON.parse(item) as Item);

const organizationOf = ({ organizationKey, organizationName, organizationNameEn }: SeriesRow) =>
  organizationKey && organizationName
    ? { key: organizationKey, name: organizationName, nameEn: organizationNameEn }
    : null;
