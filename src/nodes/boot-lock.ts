import type { Core } from '@strapi/strapi';
import type { Client } from 'pg';
import { isShared, ownConnection } from './connection';

const LOCK = `hashtextextended('zongshu:boot', 0)`;

let holder: Client | null = null;

/**
 * Waits until no other node boots on this database, then holds the boot lock until `releaseBootLock`. Strapi's
 * migrations and schema sync take no lock: two nodes that boot at once on an empty database would both create every
 * table. Call it from `register()`, before Strapi reads the database. The lock of a node that dies is released.
 */
export async function takeBootLock(strapi: Core.Strapi): Promise<void> {
  if (!isShared(strapi)) return;
  const client = ownConnection(strapi, 'boot');
  client.on('error', (error) => strapi.log.warn(`The boot lock was lost: ${error.message}`));
  await client.connect();
  const { rows } = await client.query(`select pg_try_advisory_lock(${LOCK}) as held`);
  if (!rows[0].held) {
    strapi.log.info('Another node boots on this database. Waiting for it.');
    await client.query(`select pg_advisory_lock(${LOCK})`);
  }
  holder = client;
}

/** Lets the next node boot. Does nothing if this node holds no lock. */
export async function releaseBootLock(): Promise<void> {
  const client = holder;
  holder = null;
  await client?.end();
}
