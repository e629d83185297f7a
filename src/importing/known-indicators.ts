import type { Core } from '@strapi/strapi';
import type { Report } from '../domain/report';

const INDICATOR = 'api::indicator.indicator';

/**
 * Finds the indicators that a document names by key, which only our own forms do. Returns their ids by key, and the
 * report without those that this installation does not have: there a figure has none, as in any other document.
 */
export async function knownIndicators<Read extends Report>(
  strapi: Core.Strapi,
  report: Read,
): Promise<{ report: Read; indicators: Record<string, string> }> {
  const keys = new Set(
    report.sections.flatMap(({ metrics }) => metrics.flatMap(({ indicator }) => indicator ?? [])),
  );
  if (keys.size === 0) return { report, indicators: {} };
  const rows = (await strapi.db
    .query(INDICATOR)
    .findMany({ select: ['documentId', 'key'], where: { key: { $in: [...keys] } } })) as {
    documentId: string;
    key: string;
  }[];
  const indicators = Object.fromEntries(rows.map(({ key, documentId }) => [key, documentId]));
  const sections = report.sections.map((section) => ({
    ...section,
    metrics: section.metrics.map((metric) =>
      metric.indicator && !(metric.indicator in indicators)
        ? { ...metric, indicator: null }
        : metric,
    ),
  }));
  return { report: { ...report, sections }, indicators };
}
