import type { Core } from '@strapi/strapi';
import type { Edition } from '../domain/edition';
import { lineOf, type MetricFact } from '../domain/facts';
import type { Differences } from '../domain/years';
import { PUBLISHED_METRIC } from '../stored/fact-tables';

/** A figure that will change, and a report that is compared with it. */
export interface Relying {
  key: string;
  label: string;
  report: { documentId: string; title: string; year: number };
}

/**
 * Returns the other published reports that state the indicators of changing figures. Readers see these years side by
 * side, so a change here also changes what they see there.
 */
export async function reliedOn(
  strapi: Core.Strapi,
  edition: Edition,
  figures: Differences['figures'],
): Promise<Relying[]> {
  const line = lineOf(edition);
  const keys = [...new Set(figures.flatMap(({ was, indicator }) => (was && indicator?.key) || []))];
  if (!line || keys.length === 0) return [];
  const rows: { item: string }[] = await strapi.db.query(PUBLISHED_METRIC as never).findMany({
    where: {
      ...{ language: edition.locale, line, indicatorKey: { $in: keys } },
      reportId: { $ne: edition.documentId },
    } as never,
    orderBy: [{ year: 'desc' }, { position: 'asc' }] as never,
  });
  const facts = rows.map(({ item }) => JSON.parse(item) as MetricFact);
  return figures.flatMap(({ key, label, indicator }) => {
    const others = facts.filter((fact) => fact.indicator?.key === indicator?.key);
    const reports = new Map(others.map(({ report }) => [report.documentId, report]));
    return [...reports.values()].map(({ documentId, title, year }) => ({
      ...{ key, label, report: { documentId, title, year } },
    }));
  });
}
