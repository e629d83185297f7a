import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { address, flag, LONGEST_WAIT, wholeNumber, words } from '../src/environment/variables';

/** Uses SQLite in a file by default, and PostgreSQL if `DATABASE_URL` is set. */
export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Database => {
  const url = address(env, 'DATABASE_URL', ['postgres', 'postgresql']);
  return url ? postgres(url, env) : sqlite(words(env, 'DATABASE_FILENAME') ?? '.tmp/zongshu.db');
};

function sqlite(filename: string): Core.Config.Database {
  return {
    connection: {
      client: 'sqlite',
      connection: { filename: path.resolve(process.cwd(), filename) },
      useNullAsDefault: true,
      pool: { min: 1, max: 1, afterCreate: useWriteAheadLog },
    },
  } as Core.Config.Database;
}

type SqliteConnection = { pragma(statement: string): unknown };

/** With WAL, readers do not wait for the writer. With a busy timeout, a locked file is retried, not refused. */
function useWriteAheadLog(
  connection: SqliteConnection,
  done: (error: Error | null, connection: SqliteConnection) => void,
) {
  connection.pragma('journal_mode = WAL');
  connection.pragma('busy_timeout = 5000');
  done(null, connection);
}

function postgres(
  connectionString: string,
  env: Core.Config.Shared.ConfigParams['env'],
): Core.Config.Database {
  return {
    connection: {
      client: 'postgres',
      connection: {
        connectionString,
        ...limits(env),
        ssl: flag(env, 'DATABASE_SSL', false) && {
          rejectUnauthorized: flag(env, 'DATABASE_SSL_REJECT_UNAUTHORIZED', true),
        },
      },
      pool: {
        min: wholeNumber(env, 'DATABASE_POOL_MIN', 0),
        max: wholeNumber(env, 'DATABASE_POOL_MAX', 10),
      },
      // A request that waits longer than this for a connection gets 503 with Retry-After.
      acquireConnectionTimeout: wholeNumber(env, 'DATABASE_ACQUIRE_TIMEOUT', 15_000, LONGEST_WAIT),
    },
    // A removed attribute must not drop its column in production (docs/operating.md).
    settings: { forceMigration: env('NODE_ENV') !== 'production' },
  } as unknown as Core.Config.Database;
}

/**
 * Returns the time limits of PostgreSQL, in milliseconds. With 0, `pg` sends none, and the server's own setting applies. A
 * node that is paused in the middle of a write keeps its locks until PostgreSQL ends its idle transaction.
 */
function limits(env: Core.Config.Shared.ConfigParams['env']) {
  return {
    // A lock lasts for one write. A large import takes longer; a request that waits for it gets 503 with Retry-After.
    lock_timeout: wholeNumber(env, 'DATABASE_LOCK_TIMEOUT', 10_000, LONGEST_WAIT),
    // No statement of ours takes a second. Strapi's migration of a large table may take many.
    statement_timeout: wholeNumber(env, 'DATABASE_STATEMENT_TIMEOUT', 120_000, LONGEST_WAIT),
    // Between two statements of a write, the longest work is the check of a long report.
    idle_in_transaction_session_timeout: wholeNumber(
      env,
      'DATABASE_IDLE_TRANSACTION_TIMEOUT',
      60_000,
      LONGEST_WAIT,
    ),
    // A host that does not answer must not hold a request for minutes.
    connectionTimeoutMillis: 5000,
    // With keep-alive, a cut connection is noticed in about a minute. Without it, it would take two hours.
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  };
}
