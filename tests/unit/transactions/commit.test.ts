import { readFileSync } from 'node:fs';
import { knex, type Knex } from 'knex';
import { awaitCommits, CommitError } from '../../../src/transactions/commit';

const SCHEMA = [
  'create table parents (id integer primary key)',
  'create table children (parent integer references parents (id) deferrable initially deferred)',
];

describe('a commit that the database refuses', () => {
  let db: Knex;
  const refused: CommitError[] = [];
  beforeEach(async () => {
    refused.length = 0;
    db = knex({
      client: 'better-sqlite3',
      connection: ':memory:',
      useNullAsDefault: true,
      pool: { min: 1, max: 1 },
    });
    for (const statement of SCHEMA) await db.raw(statement);
  });
  afterEach(() => db.destroy());

  const write = async (parent: number) => {
    const trx = await db.transaction();
    await trx('parents').insert({ id: 1 });
    await trx('children').insert({ parent });
    await trx.commit();
  };

  it('is swallowed by knex, whose transaction then stays open', async () => {
    await expect(write(2)).resolves.toBeUndefined();
    await expect(db.raw('begin')).rejects.toThrow('within a transaction');
  });

  it('rejects, is told once, and frees the connection', async () => {
    awaitCommits(db, (error) => refused.push(error));
    await expect(write(2)).rejects.toBeInstanceOf(CommitError);
    expect(refused.map(({ message }) => message)).toEqual([
      expect.stringContaining('FOREIGN KEY constraint failed'),
    ]);
    expect(await db('parents')).toEqual([]);
    await write(1);
    expect(await db('parents')).toEqual([{ id: 1 }]);
  });

  it('rejects a transaction that knex ends by itself', async () => {
    awaitCommits(db, (error) => refused.push(error));
    const work = db.transaction((trx) => trx('children').insert({ parent: 3 }));
    await expect(work).rejects.toBeInstanceOf(CommitError);
    expect(await db.transaction((trx) => trx('parents').insert({ id: 3 }))).toHaveLength(1);
    expect(refused).toHaveLength(1);
  });

  it('is not alone: a transaction that cannot begin rejects too, with what the database said', async () => {
    await db.raw('begin');
    expect((await db.transaction()).isCompleted()).toBe(true);
    awaitCommits(db, (error) => refused.push(error));
    await expect(db.transaction()).rejects.toThrow('within a transaction');
    await db.raw('rollback');
    await write(1);
  });

  it('lets no query join after it has begun', async () => {
    awaitCommits(db, (error) => refused.push(error));
    const trx = await db.transaction();
    const commit = trx.commit();
    await expect(trx('parents').insert({ id: 9 })).rejects.toThrow('already complete');
    await commit;
    expect(await db('parents')).toEqual([]);
  });
});

/** The wrapping rests on members that knex does not promise: look at it anew when either is raised. */
it.each([
  ['knex', '3.0.1'],
  ['@strapi/database', '5.54.0'],
])('%s is the one that was looked at', (name, version) => {
  const manifest = readFileSync(`node_modules/${name}/package.json`, 'utf8');
  expect(JSON.parse(manifest)).toMatchObject({ version });
});
