import { asksForAllFiles, buildServer, type Options } from './build';
import { readyForBrowser } from './e2e';
import { readySqlite } from './ready-database';

/**
 * Global setup of the API tests on SQLite. Jest runs the setups one after the other, this one first. In a run of all
 * projects, it also begins what the browser tests need, which takes longest. Their own setup waits for it and says why
 * it failed.
 */
export default async function setup(options: Options): Promise<void> {
  if (isWholeRun(options)) void readyForBrowser().catch(() => undefined);
  await buildServer();
  process.env.TEST_READY_SQLITE = await readySqlite();
}

const isWholeRun = (options: Options): boolean =>
  asksForAllFiles(options) && !process.argv.includes('--selectProjects');
