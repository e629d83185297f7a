import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { kept } from '../../scripts/builds/kept';
import { testEnvironment } from '../helpers/test-environment';
import { APP, builtServer } from './build';

const PROGRAM = `
  const [appDir, distDir] = process.argv.slice(1);
  require('@strapi/strapi')
    .createStrapi({ appDir, distDir, autoReload: false, serveAdminPanel: false })
    .load()
    .then((strapi) => strapi.destroy())
    .then(() => process.exit(0))
    // The application itself lets no rejection end its process: a boot that fails would never end.
    .catch((error) => {
      console.error(error);
      process.exit(1);
    });
`;
const FILE = 'ready.db';

/**
 * Boots the compiled application once on a database, and ends it: what its first boot writes is then there. Making the tables is
 * half of what a first boot costs, and each file of tests has one.
 * @param database the variable of the environment that names the database
 */
export async function bootOnce(database: Record<string, string>): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'zongshu-ready-'));
  mkdirSync(path.join(folder, 'uploads'));
  const { DATABASE_URL: _, ...inherited } = process.env;
  const env = { ...inherited, ...testEnvironment(), PUBLIC_DIR: folder, ...database };
  await promisify(execFile)(process.execPath, ['-e', PROGRAM, APP, builtServer()], {
    ...{ cwd: APP, env },
  }).finally(() => rmSync(folder, { recursive: true, force: true }));
}

/** The folder of an SQLite file that is ready, kept beside the build that made it. */
export const readySqlite = (): Promise<string> =>
  kept(`${builtServer()}-database`, (into) =>
    bootOnce({ DATABASE_FILENAME: path.join(into, FILE) }),
  );

export const copySqlite = (from: string, to: string): void =>
  copyFileSync(path.join(from, FILE), to);
