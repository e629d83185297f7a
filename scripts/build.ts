import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fingerprint, isBuilt, markBuilt } from './build-stamp';

/**
 * Builds server and admin, where a source changed since the last time. About a minute then, nothing
 * otherwise. Throws where the build fails, which has then said why.
 */
export function ensureBuild(app: string): void {
  if (isBuilt(app)) return;
  const sources = fingerprint(app);
  console.log('Building the server and the admin. The first time this takes about a minute.');
  const cli = path.join(app, 'node_modules/@strapi/strapi/bin/strapi.js');
  const { status } = spawnSync(process.execPath, [cli, 'build'], {
    cwd: app,
    stdio: 'inherit',
    // Strapi's admin is another one when it is built for development, or by a test.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error('The build failed: see above.');
  markBuilt(app, sources);
}
