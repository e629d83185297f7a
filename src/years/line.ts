import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { REPORT } from '../stored/documents';
import { EDITION, type EditionRow } from '../stored/edition-row';

/** What the reports of a line have in common: their series, or their organization if they have no series. */
export type Line = { series: string } | { organization: string };

/**
 * Returns the documentId of the last published report of a series, by its key or documentId. Throws `NotFoundError`.
 */
export async function lastOfSeries(strapi: Core.Strapi, keyOrId: string): Promise<string> {
  const series = await strapi.db.query('api::series.series').findOne({
    where: { $or: [{ key: keyOrId }, { documentId: keyOrId }] },
    select: ['key'],
  });
  const last: EditionRow | null =
    series &&
    (await strapi.db.query(EDITION).findOne({
      where: { seriesKey: series.key, current: true },
      orderBy: [{ year: 'desc' }, { issuedOn: 'desc' }, { id: 'asc' }],
      select: ['reportId'],
    }));
  if (last) return last.reportId;
  throw new errors.NotFoundError(`No report of a series "${keyOrId}" is published.`);
}

/** Returns the report that a line already has for a year, or null. */
export async function reportOfYear(
  strapi: Core.Strapi,
  line: Line,
  year: number,
): Promise<{ documentId: string; title: string | null } | null> {
  const where =
    'series' in line
      ? { series: { key: line.series } }
      : { organization: { key: line.organization }, series: { id: { $null: true } } };
  return strapi.db.query(REPORT).findOne({
    where: { ...where, year: String(year), publishedAt: { $null: true } },
    select: ['documentId', 'title'],
    orderBy: { id: 'asc' },
  }) as Promise<{ documentId: string; title: string | null } | null>;
}
