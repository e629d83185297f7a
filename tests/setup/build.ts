import path from 'node:path';
import { ensureServer } from '../../scripts/builds';

export const APP = path.resolve(__dirname, '../..');

/** Builds the server, where that is not done, and tells the tests where it lies. */
export async function buildServer(): Promise<void> {
  process.env.TEST_SERVER_BUILD = await ensureServer(APP);
}

/** The folder of the compiled server, Strapi's `distDir`. */
export const builtServer = (): string => process.env.TEST_SERVER_BUILD as string;
