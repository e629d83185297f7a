import path from 'node:path';
import { ensureBuild } from '../../scripts/builds';
import { kept } from '../../scripts/builds/kept';
import { stampOfFiles } from '../../scripts/builds/stamp';
import { prepareDemo } from '../helpers/demo';
import { findBrowser } from '../helpers/find-browser';
import { APP } from './build';

/** What the demo's database is made from, beside the build. */
const SAMPLE = ['scripts', path.join('database', 'sample')];

/** Global setup of the end-to-end tests: the server, the admin that the browser loads, and the sample loaded once. */
export default async function setup(): Promise<void> {
  if (findBrowser()) {
    const build = await ensureBuild(APP);
    process.env.TEST_DEMO_BUILD = build;
    process.env.TEST_READY_DEMO = await readyDemo(build);
    return;
  }
  console.warn(
    '\nSKIPPED: the tests in a browser. There is no Chromium here: install one, or name its program in CHROMIUM.',
  );
}

/** The folder that the demo's first run leaves, kept beside the build that it ran from. */
const readyDemo = (build: string): Promise<string> =>
  kept(`${build}-demo-${stampOfFiles(APP, SAMPLE)}`, prepareDemo);
