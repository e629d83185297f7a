import path from 'node:path';
import { showProgress } from '../progress';
import { ensureSqlite } from '../sqlite';
import { kept } from './kept';
import { compileServer } from './server';
import { stampOf } from './stamp';
import { buildWhole } from './whole';

/**
 * Returns the folder of the compiled server, as Strapi's `distDir`. Builds it if a source has changed since the last
 * time, which takes seconds. It has no admin.
 */
export function ensureServer(app: string): Promise<string> {
  const folder = folderOf(app, `server-${stampOf(app, { admin: false })}`);
  return kept(folder, (into) => compileServer(app, into, folderOf(app, 'translated')));
}

/**
 * Returns the folder of server and admin, as Strapi's `distDir`. Builds it if a source has changed since the last time,
 * which takes some minutes. Throws if the build fails; the build has printed the reason then.
 */
export function ensureBuild(app: string): Promise<string> {
  const folder = folderOf(app, `whole-${stampOf(app, { admin: true })}`);
  return kept(folder, async (into) => {
    ensureSqlite();
    const done = showProgress(
      'Building the server and the admin. The first time this takes three to seven minutes.',
    );
    await buildWhole(app, into).finally(done);
  });
}

const folderOf = (app: string, name: string) => path.join(app, '.tmp/builds', name);
