import type { Core } from '@strapi/strapi';

type Row = { series: string | null; organization: string | null };

/**
 * The lines that a report is or was in, as `lineOf` names them: its series, or its organization where it is in none. What
 * sets their years side by side is stale when it is published or withdrawn.
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
