import path from 'node:path';
import { createStrapi } from '@strapi/strapi';
import { verifyAudit } from '../src/auditing/verify';
import { ensureServer } from './builds';
import { ensureSecrets } from './secrets';

const APP = path.resolve(__dirname, '..');

/** Verifies that the audit trail is unchanged, and prints the end of each chain, to be recorded elsewhere. */
async function verify(): Promise<void> {
  ensureSecrets();
  process.env.LOG_LEVEL ??= 'error';
  const distDir = process.env.ZONGSHU_BUILD ?? (await ensureServer(APP));
  const strapi = await createStrapi({ appDir: APP, distDir, serveAdminPanel: false }).load();
  const { chains, entries, heads, faults } = await verifyAudit(strapi);
  for (const head of heads) console.log(head);
  for (const { chain, number, fault } of faults) console.error(`${chain} ${number}: ${fault}`);
  console.log(`${entries} entries in ${chains} chains, ${faults.length} faults.`);
  await strapi.destroy();
  process.exitCode = faults.length > 0 ? 1 : 0;
}

void verify();
