import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { address, flag, LONGEST_WAIT, wholeNumber, words } from '../src/environment/variables';

/** SQLite in a file by default, PostgreSQL where `DATABASE_URL` names one. */
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

/** Readers do not wait for the writer under WAL, and a busy file is retried rather than refused. */
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
      // Who asks for longer than this is told to come again, rather than kept.
      acquireConnectionTimeout: wholeNumber(env, 'DATABASE_ACQUIRE_TIMEOUT', 15_000, LONGEST_WAIT),
    },
    // A dropped attribute must not drop its column in production (docs/operating.md).
    settings: { forceMigration: env('NODE_ENV') !== 'production' },
  } as unknown as Core.Config.Database;
}

/**
 * How long PostgreSQL waits before it ends what may never end, in milliseconds; 0 for no limit. A node that is paused
 * in the middle of a write keeps its locks until its idle transaction is ended.
 */
function limits(env: Core.Config.Shared.ConfigParams['env']) {
  return {
    // A lock is held for one write. A large import takes longer: who meets it is told to come again.
    lock_timeout: wholeNumber(env, 'DATABASE_LOCK_TIMEOUT', 10_000, LONGEST_WAIT),
    // No statement of ours takes a second; Strapi's migration of a large table may take many.
    statement_timeout: wholeNumber(env, 'DATABASE_STATEMENT_TIMEOUT', 120_000, LONGEST_WAIT),
    // Between two statements of a write stand at most the checks of a long report.
    idle_in_transaction_session_timeout: wholeNumber(
      env,
      'DATABASE_IDLE_TRANSACTION_TIMEOUT',
      60_000,
      LONGEST_WAIT,
    ),
    // An address that nobody answers must not hold a request for minutes.
    connectionTimeoutMillis: 5000,
    // A cut cable is noticed in a minute and not in two hours.
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  };
}
