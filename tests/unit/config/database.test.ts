import path from 'node:path';
import database from '../../../config/database';

type Connection = { client: string; connection: { filename?: string; connectionString?: string } };

/** The configuration under an environment, as Strapi's `env` helper reads it. */
function configured(environment: Record<string, string>): Connection {
  const read = (name: string, fallback?: unknown) => environment[name] ?? fallback;
  return database({ env: read } as never).connection as unknown as Connection;
}

describe('the database', () => {
  it('is a file of its own where nothing is set', () => {
    const { client, connection } = configured({});
    expect(client).toBe('sqlite');
    expect(connection.filename).toBe(path.resolve('.tmp/zongshu.db'));
  });

  it('is the file that DATABASE_FILENAME names, from the root or from here', () => {
    expect(configured({ DATABASE_FILENAME: '/var/z/a.db' }).connection.filename).toBe(
      '/var/z/a.db',
    );
    expect(configured({ DATABASE_FILENAME: 'data/a.db' }).connection.filename).toBe(
      path.resolve('data/a.db'),
    );
  });

  it('is the PostgreSQL of DATABASE_URL where that is set, whatever the file', () => {
    const url = 'postgres://u:p@db.example.org/z';
    const { client, connection } = configured({ DATABASE_URL: url, DATABASE_FILENAME: 'a.db' });
    expect(client).toBe('postgres');
    expect(connection.connectionString).toBe(url);
  });

  it('ends what waits too long, on PostgreSQL', () => {
    const limits = (environment: Record<string, string>) => {
      const { connection, acquireConnectionTimeout } = configured({
        ...{ DATABASE_URL: 'postgres://u:p@db.example.org/z', ...environment },
      }) as unknown as { connection: Record<string, unknown>; acquireConnectionTimeout: number };
      return [
        ...[connection.lock_timeout, connection.statement_timeout],
        ...[connection.idle_in_transaction_session_timeout, acquireConnectionTimeout],
      ];
    };
    expect(limits({})).toEqual([10_000, 120_000, 60_000, 15_000]);
    expect(
      limits({
        ...{ DATABASE_LOCK_TIMEOUT: '1', DATABASE_STATEMENT_TIMEOUT: '2' },
        ...{ DATABASE_IDLE_TRANSACTION_TIMEOUT: '0', DATABASE_ACQUIRE_TIMEOUT: '4' },
      }),
    ).toEqual([1, 2, 0, 4]);
  });
});
