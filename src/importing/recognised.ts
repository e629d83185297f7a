import { errors } from '@strapi/utils';
import type { Core, UID } from '@strapi/strapi';
import { groupedBy } from '../domain/grouped';
import {
  organizationOf,
  seriesOf,
  type KnownOrganization,
  type KnownSeries,
} from '../domain/recognise';
import type { Reading } from '../domain/read';
import type { Report } from '../domain/report';
import { REPORT } from '../stored/documents';

/** The organization that a document seems to come from, and the series that it seems to continue. */
export interface Recognised {
  organization: Named | null;
  series: Named | null;
}
type Named = { documentId: string; name: string };

const ORGANIZATION = 'api::organization.organization';
const SERIES = 'api::series.series';
/** The most entries that are searched: an import must not wait for this. */
const MOST = { organizations: 2_000, series: 2_000, reports: 2_000 };

/** The organization and the series that a document names by key, which only our own forms do. */
type Belongs = Reading['belongs'];

/**
 * Returns which known organization and series a report seems to belong to. What it names by key comes before what its
 * words say.
 */
export async function recognised(
  strapi: Core.Strapi,
  report: Report,
  belongs: Belongs,
): Promise<Recognised> {
  const known = await namedByKey(strapi, belongs);
  if (known.organization && known.series) return known;
  const seeming = await recognisedByWords(strapi, report);
  return {
    organization: known.organization ?? seeming.organization,
    series: known.series ?? seeming.series,
  };
}

async function namedByKey(
  strapi: Core.Strapi,
  { organization, series }: Belongs,
): Promise<Recognised> {
  const find = async (uid: UID.ContentType, key: string | null) =>
    key === null
      ? null
      : ((await strapi.db
          .query(uid)
          .findOne({ select: ['documentId', 'name'], where: { key } })) as Named | null);
  const [owner, continued] = await Promise.all([
    find(ORGANIZATION, organization),
    find(SERIES, series),
  ]);
  return { organization: owner && nameOf(owner), series: continued && nameOf(continued) };
}

async function recognisedByWords(strapi: Core.Strapi, report: Report): Promise<Recognised> {
  const organizations = (await strapi.db.query(ORGANIZATION).findMany({
    ...{ select: ['documentId', 'name', 'nameEn', 'siteName'], limit: MOST.organizations },
    orderBy: { id: 'asc' },
  })) as KnownOrganization[];
  const named = organizationOf(report, organizations);
  const series = seriesOf(report, await knownSeries(strapi), named?.documentId ?? null);
  const owner = named ?? organizations.find((one) => one.documentId === series?.organization);
  return { organization: owner ? nameOf(owner) : null, series: series ? nameOf(series) : null };
}

const nameOf = ({ documentId, name }: Named): Named => ({ documentId, name });

async function knownSeries(strapi: Core.Strapi): Promise<KnownSeries[]> {
  type Row = Named & { nameEn: string | null; organization: Named | null };
  type Titled = { title: string; subtitle: string | null; series: Named | null };
  const rows = (await strapi.db.query(SERIES).findMany({
    ...{ populate: { organization: { select: ['documentId'] } }, limit: MOST.series },
    orderBy: { id: 'asc' },
  })) as unknown as Row[];
  const reports = (await strapi.db.query(REPORT).findMany({
    ...{ select: ['title', 'subtitle'], populate: { series: { select: ['documentId'] } } },
    ...{ where: { series: { id: { $notNull: true } } }, orderBy: { id: 'desc' } },
    limit: MOST.reports,
  })) as unknown as Titled[];
  const bySeries = groupedBy(reports, ({ series }) => series?.documentId);
  return rows.map(({ documentId, name, nameEn, organization }) => ({
    ...{ documentId, name, nameEn, organization: organization?.documentId ?? null },
    titles: bySeries.get(documentId) ?? [],
  }));
}

/**
 * Returns the relations of a new draft: the chosen ones, and where nobody chose, what the document names by key. Throws
 * `ValidationError` (400) for a chosen entry that does not exist.
 */
export async function chosenRelations(
  strapi: Core.Strapi,
  chosen: { organization?: string | null; series?: string | null },
  belongs: Belongs,
): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  const said = await namedByKey(strapi, belongs);
  for (const [field, uid] of [
    ['organization', ORGANIZATION],
    ['series', SERIES],
  ] as const) {
    const documentId = chosen[field];
    if (documentId === undefined && said[field]) found[field] = said[field].documentId;
    if (!documentId) continue;
    const isThere = await strapi.db.query(uid).count({ where: { documentId } });
    if (!isThere)
      throw new errors.ValidationError(
        `There is no ${field} ${documentId}: choose another, or none.`,
      );
    found[field] = documentId;
  }
  return found;
}
