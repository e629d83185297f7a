import path from 'node:path';
import { createStrapi } from '@strapi/strapi';
import { treeOf } from '../src/static-tree';
import { ensureServer } from './builds';
import { ensureSecrets } from './secrets';

const APP = path.resolve(__dirname, '..');

/**
 * `npm run publish:static`: writes all public responses to `STATIC_DIR`, to `STATIC_S3_BUCKET`, or both. A node with
 * these settings keeps the tree up to date by itself. This command is for installations whose nodes do not, and for the
 * first time.
 */
async function publish(): Promise<void> {
  ensureSecrets();
  process.env.LOG_LEVEL ??= 'warn';
  const distDir = process.env.ZONGSHU_BUILD ?? (await ensureServer(APP));
  const strapi = await createStrapi({ appDir: APP, distDir, serveAdminPanel: false }).load();
  strapi.server.mount();
  const tree = await treeOf(strapi);
  if (!tree) {
    console.error('Nowhere to write to: set STATIC_DIR or STATIC_S3_BUCKET (docs/operating.md).');
    process.exitCode = 1;
  } else {
    tree.renewAll();
    const trouble = await tree.settled();
    const { asked, written, removed } = tree.counts;
    console.log(`${asked} addresses, ${written} written, ${removed} removed.`);
    if (trouble) {
      console.error(trouble);
      process.exitCode = 1;
    }
  }
  await strapi.destroy();
}

void publish();
