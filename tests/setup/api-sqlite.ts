import { findBrowser } from '../helpers/find-browser';
import { buildServer, isWholeRun, type Options } from './build';
import { readySqlite } from './ready-database';
import { readyForBrowser } from './ready-demo';

/**
 * Global setup of the API tests on SQLite. Jest runs the setups one after the other, this one first. In a run of all
 * projects, it also begins what the browser tests need, which takes longest.
 */
export default async function setup(options: Options): Promise<void> {
  if (isWholeRun(options) && findBrowser()) void readyForBrowser().catch(() => undefined);
  await buildServer();
  process.env.TEST_READY_SQLITE = await readySqlite();
}
