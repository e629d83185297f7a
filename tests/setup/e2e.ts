import { ensureBuild } from '../../scripts/builds';
import { findBrowser } from '../helpers/find-browser';
import { APP } from './build';

/** Global setup of the end-to-end tests: the server, and the admin that the browser loads. */
export default async function setup(): Promise<void> {
  if (findBrowser()) {
    process.env.TEST_DEMO_BUILD = await ensureBuild(APP);
    return;
  }
  console.warn(
    '\nSKIPPED: the tests in a browser. There is no Chromium here: install one, or name its program in CHROMIUM.',
  );
}
