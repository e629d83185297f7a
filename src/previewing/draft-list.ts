import type { Core } from '@strapi/strapi';
import { toCard, type Edition } from '../domain/edition';
import { withUnitNames } from '../domain/write/unit-name';
import type { Context } from '../http/context';
import { languagesOf } from '../http/languages';
import { paginationMeta, windowOf } from '../http/pagination';
import { REPORT } from '../stored/documents';
import { previewedEdition } from './edition';
import { parseDraftListQuery } from './query';

/**
 * Answers with the drafts of one language in the shape of published reports, a page at a time, for permitted tokens.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function find(ctx: Context) {
    const { filters, sort, pagination, populate, ...asked } = parseDraftListQuery(ctx.query);
    const { locale } = languagesOf(strapi, { locale: asked.locale, fallback: false });
    const reports = strapi.db.query(REPORT);
    const where = { $and: [filters ?? {}, { locale, publishedAt: null }] };
    const orderBy = [...sort.map(asOrder), { documentId: 'asc' }];
    const rows: { documentId: string }[] = await reports.findMany({
      ...{ where, orderBy, select: ['documentId'], ...windowOf(pagination) },
    });
    const total = pagination.withCount ? await reports.count({ where }) : null;
    const drafts = await draftsOf(rows, locale);
    ctx.body = {
      data: drafts.map(populate ? withUnitNames : toCard),
      meta: { pagination: paginationMeta(pagination, total) },
    };
  }

  /** Loads the drafts one by one: a request for many whole reports must not use every database connection. */
  async function draftsOf(rows: { documentId: string }[], locale: string): Promise<Edition[]> {
    const drafts: Edition[] = [];
    for (const { documentId } of rows) {
      const draft = await previewedEdition(strapi, { documentId, locale, status: 'draft' });
      if (draft) drafts.push(draft);
    }
    return drafts;
  }

  return { find };
};

function asOrder(term: string) {
  const [name = '', direction = 'asc'] = term.split(':');
  return { [name]: direction };
}
