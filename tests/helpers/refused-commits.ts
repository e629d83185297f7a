import type { Core } from '@strapi/strapi';

/**
 * Makes the database refuse to commit every transaction that inserts into `table` or updates it: the transaction
 * violates a deferred foreign key, which is checked only at COMMIT. This is the portable substitute for a disk that
 * fills up at that moment.
 * Returns a function that ends it. The helper tables stay, empty: libsql treats a failed COMMIT as still running, and
 * its locks prevent dropping the tables.
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
