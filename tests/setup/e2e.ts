import { findBrowser } from '../helpers/find-browser';
import { isWholeRun, type Options } from './build';
import { readyForBrowser } from './ready-demo';

/**
 * Global setup of the end-to-end tests: builds the server and the admin, and loads the sample once. That takes minutes,
 * so in a run of all projects other tests run meanwhile: `startDemo` waits for it and says why it failed.
 */
export default async function setup(options: Options): Promise<void> {
  if (!findBrowser()) {
    console.warn(
      '\nSKIPPED: the tests in a browser. There is no Chromium here: install one, or name its program in CHROMIUM.',
    );
  } else if (!isWholeRun(options)) await readyForBrowser();
}
