import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { address, flag, wholeNumber, words } from '../src/lib/environment';

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
        ssl: flag(env, 'DATABASE_SSL', false) && {
          rejectUnauthorized: flag(env, 'DATABASE_SSL_REJECT_UNAUTHORIZED', true),
        },
      },
      pool: {
        min: wholeNumber(env, 'DATABASE_POOL_MIN', 0),
        max: wholeNumber(env, 'DATABASE_POOL_MAX', 10),
      },
    },
    // A dropped attribute must not drop its column in production (docs/operating.md).
    settings: { forceMigration: env('NODE_ENV') !== 'production' },
  } as Core.Config.Database;
}
