import type { Core } from '@strapi/strapi';
import type { Edition } from '../domain/edition';
import type { Content } from '../domain/version/differences';
import { EDITION, type EditionRow } from './edition-row';
import type { ReportEntry } from './entry';

/** What a report of the year before is found by. */
export interface Lineage {
  locale: string;
  year: number | null;
  series: string | null;
  organization: string | null;
}

/** The lineage of a stored report. */
export const lineageOf = ({ locale, year, series, organization }: ReportEntry): Lineage => ({
  ...{ locale, year: year ? Number(year) : null },
  ...{ series: series?.key ?? null, organization: organization?.key ?? null },
});

/** The lineage of the content of a draft, but for its language. */
export const lineageIn = ({ year, series, organization }: Content): Omit<Lineage, 'locale'> => ({
  year: year ? Number(year) : null,
  series: typeof series === 'string' ? series : null,
  organization: typeof organization === 'string' ? organization : null,
});

/**
 * The report that came before one: the last published of an earlier year in its series, or of its organization where it is in
 * no series. Null where there is no such report, or where the report says no year.
 */
export async function previousEdition(
  strapi: Core.Strapi,
  { locale, year, series, organization }: Lineage,
): Promise<Edition | null> {
  const line = series
    ? { seriesKey: series }
    : { organizationKey: organization, seriesKey: { $null: true } };
  if (!year || !(series ?? organization)) return null;
  const row: EditionRow | null = await strapi.db.query(EDITION).findOne({
    where: { current: true, language: locale, year: { $lt: year }, ...line },
    orderBy: [{ year: 'desc' }, { issuedOn: 'desc' }],
    select: ['body'],
  });
  return row && (JSON.parse(row.body) as Edition);
}
