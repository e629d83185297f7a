import path from 'node:path';
import { ensureServer } from '../../scripts/builds';

export const APP = path.resolve(__dirname, '../..');

/** Builds the server if needed, and tells the tests where it is. */
export async function buildServer(): Promise<void> {
  process.env.TEST_SERVER_BUILD = await ensureServer(APP);
}

/** Returns the folder of the compiled server, Strapi's `distDir`. */
export const builtServer = (): string => process.env.TEST_SERVER_BUILD as string;

/** The options of a Jest run: the requested test files, if any. */
export type Options = { testPathPatterns: { patterns: string[] } };

/** Whether a run asks for no certain files. */
export const asksForAllFiles = ({ testPathPatterns }: Options): boolean =>
  testPathPatterns.patterns.length === 0;

/** Whether a run has every file of every project. */
export const isWholeRun = (options: Options): boolean =>
  asksForAllFiles(options) && !process.argv.includes('--selectProjects');
