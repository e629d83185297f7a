import type { Core } from '@strapi/strapi';

/**
 * Has the database refuse to commit any transaction that inserts into `table` or updates it: a deferred foreign key is
 * broken in it, which only COMMIT finds out. It is the portable stand-in for a disk that is full at that moment.
 * Answers how to end it. Its tables stay, empty: libsql counts a COMMIT that failed as running, and locks what it would have
 * changed against being dropped.
 */
export async function refuseCommits({ db }: Core.Strapi, table: string) {
  const isPostgres = db.dialect.client === 'postgres';
  const run = (sql: string) => db.connection.raw(sql);
  await run('create table if not exists test_parents (id integer primary key)');
  await run(
    'create table if not exists test_children (parent integer references test_parents (id) deferrable initially deferred)',
  );
  for (const statement of isPostgres ? onPostgres(table) : onSqlite(table)) await run(statement);
  return async () => {
    for (const statement of isPostgres ? [`drop function test_break cascade`] : OFF_SQLITE) {
      await run(statement);
    }
  };
}

const BREAK = 'insert into test_children values (1);';

const onPostgres = (table: string) => [
  `create function test_break() returns trigger language plpgsql as $$ begin ${BREAK} return new; end $$`,
  `create trigger test_break after insert or update on ${table} for each row execute function test_break()`,
];

const onSqlite = (table: string) =>
  ['insert', 'update'].map(
    (event) => `create trigger test_break_${event} after ${event} on ${table} begin ${BREAK} end`,
  );

const OFF_SQLITE = ['drop trigger test_break_insert', 'drop trigger test_break_update'];
