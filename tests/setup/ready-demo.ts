import path from 'node:path';
import { ensureBuild } from '../../scripts/builds';
import { kept } from '../../scripts/builds/kept';
import { stampOfFiles } from '../../scripts/builds/stamp';
import { prepareDemo } from '../helpers/run-demo';
import { APP } from './build';

/** The inputs of the demo's database, in addition to the build. */
const SAMPLE = ['scripts', path.join('database', 'sample')];

/**
 * Returns the folders of the build and of the demo's first run. Makes them if a source has changed, or waits for the
 * process that makes them.
 */
export async function readyForBrowser(): Promise<{ build: string; demo: string }> {
  const build = await ensureBuild(APP);
  return { build, demo: await readyDemo(build) };
}

/** Returns the folder that the demo's first run leaves. It is kept next to the build that made it. */
const readyDemo = (build: string): Promise<string> =>
  kept(`${build}-demo-${stampOfFiles(APP, SAMPLE)}`, (into) => prepareDemo(build, into));
