import path from 'node:path';
import { createStrapi } from '@strapi/strapi';
import type { Core } from '@strapi/strapi';
import { searchTable } from '../../../src/publishing/search/table';
import { EDITION } from '../../../src/stored/edition-row';
import { urlOf } from '../delivery/process';
import { editionRowOf } from '../edition-row';
import { editionOf } from './reports';

const APP = path.resolve(__dirname, '../../..');
const BATCH = 100;
const ONE_IN_ENGLISH = 5;

/** Starts a node with `count` published reports, every fifth in English as well, and reports its address. */
async function serve(count: number): Promise<void> {
  const distDir = process.env.ZONGSHU_BUILD as string;
  const strapi = await createStrapi({ appDir: APP, distDir, serveAdminPanel: false }).load();
  for (let start = 0; start < count; start += BATCH) await publish(strapi, start);
  // The database does this by itself some time after so many inserts.
  const tidy = strapi.db.dialect.client === 'postgres' ? 'vacuum analyze' : 'analyze';
  await strapi.db.connection.raw(tidy);
  strapi.server.mount();
  const { httpServer } = strapi.server;
  await new Promise<void>((listening) => httpServer.listen(0, '127.0.0.1', listening));
  process.send?.({ url: urlOf(httpServer) });
}

/** Writes the rows that a publication writes, without drafts and checks. Publishing each report would take hours. */
async function publish(strapi: Core.Strapi, start: number): Promise<void> {
  const numbers = Array.from({ length: BATCH }, (_, at) => start + at);
  const editions = numbers.flatMap((n) => [
    editionOf(n, 'zh-Hans'),
    ...(n % ONE_IN_ENGLISH === 0 ? [editionOf(n, 'en')] : []),
  ]);
  await strapi.db.transaction(async () => {
    await strapi.db.query(EDITION).createMany({ data: editions.map(editionRowOf) });
    const table = searchTable(strapi);
    for (const edition of editions) await table.replace(edition, 1);
  });
}

serve(Number(process.argv[2])).catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
