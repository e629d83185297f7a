import path from 'node:path';
import { ensureBuild } from '../../scripts/builds';
import { kept } from '../../scripts/builds/kept';
import { stampOfFiles } from '../../scripts/builds/stamp';
import { prepareDemo } from '../helpers/demo';
import { findBrowser } from '../helpers/find-browser';
import { APP } from './build';

/** The inputs of the demo's database, in addition to the build. */
const SAMPLE = ['scripts', path.join('database', 'sample')];

/** Global setup of the end-to-end tests: builds the server and the admin, and loads the sample once. */
export default async function setup(): Promise<void> {
  const ready = await readyForBrowser();
  if (ready) {
    process.env.TEST_DEMO_BUILD = ready.build;
    process.env.TEST_READY_DEMO = ready.demo;
    return;
  }
  console.warn(
    '\nSKIPPED: the tests in a browser. There is no Chromium here: install one, or name its program in CHROMIUM.',
  );
}

/**
 * Returns the folders of the build and of the demo's first run. Makes them if a source has changed. Returns null if
 * there is no browser.
 */
export async function readyForBrowser(): Promise<{ build: string; demo: string } | null> {
  if (!findBrowser()) return null;
  const build = await ensureBuild(APP);
  return { build, demo: await readyDemo(build) };
}

/** Returns the folder that the demo's first run leaves. It is kept next to the build that made it. */
const readyDemo = (build: string): Promise<string> =>
  kept(`${build}-demo-${stampOfFiles(APP, SAMPLE)}`, prepareDemo);
