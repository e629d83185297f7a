import type { Core } from '@strapi/strapi';
import type { Edition } from '../domain/edition';
import type { Content } from '../domain/version/differences';
import { EDITION, type EditionRow } from './edition-row';
import type { ReportEntry } from './entry';

/** The fields by which the report of an earlier year is found. */
export interface Lineage {
  locale: string;
  year: number | null;
  series: string | null;
  organization: string | null;
}

/** Returns the lineage of a stored report. */
export const lineageOf = ({ locale, year, series, organization }: ReportEntry): Lineage => ({
  ...{ locale, year: year ? Number(year) : null },
  ...{ series: series?.key ?? null, organization: organization?.key ?? null },
});

/** Returns the lineage of a draft's content, without its language. */
export const lineageIn = ({ year, series, organization }: Content): Omit<Lineage, 'locale'> => ({
  year: year ? Number(year) : null,
  series: typeof series === 'string' ? series : null,
  organization: typeof organization === 'string' ? organization : null,
});

/**
 * Returns the report before this one: the latest published report of an earlier year in its series, or of its
 * organization if it has no series. Returns null if there is none, or if the report has no year.
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
