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
    // The application catches every rejection, so without this a failed boot would never end.
    .catch((error) => {
      console.error(error);
      process.exit(1);
    });
`;
const FILE = 'ready.db';

/**
 * Boots the compiled application once on a database and stops it, so that the database has the state after a first
 * boot. Creating the tables is half of a first boot, and each test file needs one.
 * @param database the environment variable that names the database
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

/** Returns the folder of a prepared SQLite file. It is kept next to the build that made it. */
export const readySqlite = (): Promise<string> =>
  kept(`${builtServer()}-database`, (into) =>
    bootOnce({ DATABASE_FILENAME: path.join(into, FILE) }),
  );

export const copySqlite = (from: string, to: string): void =>
  copyFileSync(path.join(from, FILE), to);
