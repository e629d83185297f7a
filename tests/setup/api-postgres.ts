import { asksForAllFiles, buildServer, type Options } from './build';
import { startPostgres } from './postgres';
import { readyPostgres } from './ready-postgres';

declare global {
  var stopPostgres: (() => Promise<void>) | undefined;
}

/** Global setup of the API tests on PostgreSQL: on the server that `DATABASE_URL` names, or on one of our own. */
export default async function setup(options: Options): Promise<void> {
  await buildServer();
  await findServer();
  const url = process.env.TEST_POSTGRES_URL;
  // For one or two files it is faster to create the tables each time.
  if (url && asksForAllFiles(options)) process.env.TEST_READY_POSTGRES = await readyPostgres(url);
}

async function findServer(): Promise<void> {
  if (process.env.DATABASE_URL) {
    process.env.TEST_POSTGRES_URL = process.env.DATABASE_URL;
    return;
  }
  try {
    const postgres = await startPostgres();
    process.env.TEST_POSTGRES_URL = postgres.url;
    globalThis.stopPostgres = postgres.stop;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.env.TEST_POSTGRES_SKIPPED = reason;
    console.warn(`\nSKIPPED: the API tests on PostgreSQL. It does not start here: ${reason}`);
  }
}
