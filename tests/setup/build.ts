import path from 'node:path';
import { ensureServer } from '../../scripts/builds';

export const APP = path.resolve(__dirname, '../..');

/** Builds the server if needed, and tells the tests where it is. */
export async function buildServer(): Promise<void> {
  process.env.TEST_SERVER_BUILD = await ensureServer(APP);
}

/** Returns the folder of the compiled server, Strapi's `distDir`. */
export const builtServer = (): string => process.env.TEST_SERVER_BUILD as string;
