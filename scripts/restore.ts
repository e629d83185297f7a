import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { NO_ADMINISTRATOR } from '../src/setup/import';
import { ensureSecrets } from './secrets';

/**
 * `npm run restore -- -f EXPORT.tar.gz`: runs Strapi's import into an empty database, with its options. If the database
 * has editions, it refuses before anything is moved. Its last line says what is still to be done.
 */
function restore(options: readonly string[]): number {
  ensureSecrets();
  const app = path.resolve(__dirname, '..');
  const cli = path.join(app, 'node_modules/@strapi/strapi/bin/strapi.js');
  const { status } = spawnSync(process.execPath, [cli, 'import', ...options], {
    cwd: app,
    stdio: 'inherit',
  });
  if (status === 0) console.log(NO_ADMINISTRATOR);
  return status ?? 1;
}

process.exit(restore(process.argv.slice(2)));
