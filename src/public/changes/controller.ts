import type { Core } from '@strapi/strapi';
import { CHANGES } from '../../stored/change-table';
import type { Context } from '../../http/context';
import { respond } from '../respond';
import { parseChangesQuery, type ChangesQuery } from './query';

type Row = { id: string | number; xid: string | number; [field: string]: unknown };

/** Answers with what was published and withdrawn, in order, for programs that must not miss a change. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function find(ctx: Context) {
    const query = parseChangesQuery(ctx.query);
    const rows = await changesSince(query);
    const more = rows.length > query.limit;
    const data = rows.slice(0, query.limit);
    const last = data.at(-1);
    const next = last ? `${last.xid}.${last.id}` : query.since.join('.');
    const body = { data: data.map(toChange), meta: { next, isComplete: !more } };
    // The response is not cached: changes that it leaves out now may be there a moment later.
    respond(ctx, body, { locale: null, tags: null });
  }

  function changesSince({ since: [transaction, id], limit }: ChangesQuery): Promise<Row[]> {
    const query = strapi.db
      .connection(CHANGES)
      .whereRaw('(xid > ? or (xid = ? and id > ?))', [transaction, transaction, id])
      .orderBy(['xid', 'id'])
      .limit(limit + 1)
      .select();
    // Leaves out changes that a running transaction may still precede.
    if (strapi.db.dialect.client === 'postgres') {
      query.whereRaw('xid < pg_snapshot_xmin(pg_current_snapshot())::text::bigint');
    }
    return query as unknown as Promise<Row[]>;
  }

  return { find };
};

const toChange = (row: Row) => ({
  ...{ event: row.event, at: row.at, documentId: row.report_id, slug: row.slug },
  ...{ locale: row.language, title: row.title, edition: row.number, formerSlug: row.former_slug },
});
