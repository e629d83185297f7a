import path from 'node:path';
import { createStrapi } from '@strapi/strapi';
import { setupAddress } from '../src/setup/first-administrator';
import { ensureBuild } from './builds';
import { choosePort } from './port';
import { loadSample } from './sample/load';
import { ensureSecrets } from './secrets';

/** A first-time user needs no output of migrations, no table of versions, and no advice from Strapi. */
const QUIET = { NODE_ENV: 'development', LOG_LEVEL: 'error', STARTUP_LOG: 'false' };
const APP = path.resolve(__dirname, '..');

/** Builds, loads the sample report in both languages, and serves admin, API and pages. */
async function demo(): Promise<void> {
  ensureSecrets();
  for (const [name, value] of Object.entries(QUIET)) process.env[name] ??= value;
  const port = () => choosePort(process.env.PORT, process.env.HOST ?? '127.0.0.1');
  // A build takes minutes, so an occupied port is reported before it.
  if (process.env.PORT) await port();
  // To start many demos, build once and set `ZONGSHU_BUILD`.
  const distDir = process.env.ZONGSHU_BUILD ?? (await ensureBuild(APP));
  process.env.PORT = String(await port());
  const strapi = await createStrapi({ appDir: APP, distDir }).load();
  await loadSample(strapi, path.join(APP, 'database/sample'));
  const setup = await setupAddress(strapi);
  await strapi.start();
  announce(`http://${readable(process.env.HOST)}:${process.env.PORT}`, setup);
}

const readable = (host = '127.0.0.1') => (host === '0.0.0.0' ? '127.0.0.1' : host);

function announce(url: string, setup: string | null): void {
  console.log(`
Zongshu is running.
  Pages    ${url}/
  API      ${url}/api/reports      ${url}/api/reports?locale=en
  Admin    ${url}${setup ?? '/admin'}            ${setup ? 'the first visitor registers the first account' : 'sign in'}
Stop it with Ctrl+C. A second run keeps what you wrote.
`);
}

demo().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
