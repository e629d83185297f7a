import { buildServer } from './build';
import { readySqlite } from './ready-database';

/** Global setup of the API tests on SQLite. */
export default async function setup(): Promise<void> {
  await buildServer();
  process.env.TEST_READY_SQLITE = await readySqlite();
}
