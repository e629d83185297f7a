import type { Core } from '@strapi/strapi';
import { changeRow, CHANGES, type Change } from '../stored/change-table';

const COLUMNS = `event varchar(20) not null, at varchar(40) not null, report_id varchar(255) not null,
  language varchar(255) not null, slug varchar(255) not null, title varchar(255) not null, number integer not null,
  former_slug varchar(255)`;

/**
 * On PostgreSQL each row stores its transaction. A row gets its id before its commit, so a row with a lower id may
 * become visible later. Readers wait for the transactions that are still running (`public/changes`).
 */
const POSTGRES = `create table if not exists ${CHANGES} (id bigserial primary key, ${COLUMNS},
  xid bigint not null default pg_current_xact_id()::text::bigint)`;
const SQLITE = `create table if not exists ${CHANGES} (id integer primary key autoincrement, ${COLUMNS},
  xid integer not null default 0)`;

type Time = string | number | Date;
type Row = Omit<Change, 'event' | 'formerSlug'> & { createdAt: Time; withdrawnAt: Time | null };

/**
 * Creates the list of changes and adds what is missing from it: editions older than the list, and editions of a
 * restored backup.
 */
export async function ensureChanges(strapi: Core.Strapi): Promise<void> {
  const knex = strapi.db.connection;
  await knex.raw(strapi.db.dialect.client === 'postgres' ? POSTGRES : SQLITE);
  await knex.raw(`create index if not exists ${CHANGES}_order_ix on ${CHANGES} (xid, id)`);
  const rows = [...(await lacking(strapi, 'published')), ...(await lacking(strapi, 'withdrawn'))];
  for (const row of rows.sort((a, b) => (a.at < b.at ? -1 : 1))) await knex(CHANGES).insert(row);
}

/**
 * Returns the editions whose publication (or withdrawal) is missing from the list. If several editions of a report were
 * withdrawn together, only the last one counts.
 */
async function lacking(strapi: Core.Strapi, event: Change['event']) {
  const knex = strapi.db.connection;
  const same = 'c.report_id = e.report_id and c.language = e.language and c.number = e.number';
  const query = knex('editions as e')
    .whereNotExists(knex(`${CHANGES} as c`).whereRaw(same).where('c.event', event))
    .select({
      ...{ reportId: 'e.report_id', language: 'e.language', slug: 'e.slug', title: 'e.title' },
      ...{ number: 'e.number', createdAt: 'e.created_at', withdrawnAt: 'e.withdrawn_at' },
    });
  if (event === 'withdrawn') {
    const later = knex('editions as l')
      .whereRaw('l.report_id = e.report_id and l.language = e.language and l.number > e.number')
      .whereRaw('l.withdrawn_at = e.withdrawn_at');
    query.whereNotNull('e.withdrawn_at').whereNotExists(later);
  }
  return ((await query) as Row[]).map(({ createdAt, withdrawnAt, ...row }) => {
    const at = event === 'published' ? createdAt : withdrawnAt!;
    return changeRow({ ...row, event, formerSlug: null }, new Date(at).toISOString());
  });
}
