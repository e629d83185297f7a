import { buildServer } from './build';
import { startPostgres } from './postgres';

declare global {
  var stopPostgres: (() => Promise<void>) | undefined;
}

/** Global setup of the API tests on PostgreSQL: the one that `DATABASE_URL` names, or one of our own. */
export default async function setup(): Promise<void> {
  await buildServer();
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
