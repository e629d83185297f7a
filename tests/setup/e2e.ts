import { ensureBuild } from '../../scripts/build';
import { findBrowser } from '../helpers/find-browser';
import { APP } from './compile';

/** Global setup of the end-to-end tests: the server, and the admin that the browser loads. */
export default function setup(): void {
  if (findBrowser()) return ensureBuild(APP);
  console.warn(
    '\nSKIPPED: the tests in a browser. There is no Chromium here: install one, or name its program in CHROMIUM.',
  );
}
