import type { Core } from '@strapi/strapi';

type Row = { series: string | null; organization: string | null };

/**
 * Returns the lines that a report is or was in, named as `lineOf` names them: its series, or its organization if it has
 * no series. When the report is published or withdrawn, comparisons of the years of these lines become stale.
 */
export async function linesOfReport(strapi: Core.Strapi, reportId: string): Promise<string[]> {
  const rows = (await strapi.db.transaction(({ trx }) =>
    trx('editions')
      .where('report_id', reportId)
      .distinct({ series: 'series_key', organization: 'organization_key' }),
  )) as Row[];
  return [
    ...new Set(
      rows.flatMap(({ series, organization }) => {
        if (series) return [`series:${series}`];
        return organization ? [`organization:${organization}`] : [];
      }),
    ),
  ];
}
