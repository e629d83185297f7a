import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { isShared } from './connection';

/** The channel of PostgreSQL on which nodes tell each other what became stale. */
export const CHANNEL = 'zongshu_delivery';

/** This process, among those that share a database. */
const NODE = randomUUID();

/**
 * Tells the other nodes. PostgreSQL delivers it when the running transaction is committed, and never if
 * it is rolled back. A notification holds 8,000 bytes; tags are short, and a write has few.
 */
export async function notifyNodes(strapi: Core.Strapi, tags: string[]): Promise<void> {
  if (!isShared(strapi)) return;
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw('select pg_notify(?, ?)', [CHANNEL, JSON.stringify({ node: NODE, tags })]);
  });
}

/**
 * The tags of a notification; none where this node sent it itself, having forgotten them at once. Null where it is not
 * one of ours: whoever may connect to the database may send on the channel.
 */
export function tagsOfOthers(payload: string | undefined): string[] | null {
  try {
    const { node, tags } = JSON.parse(payload ?? '') as { node: unknown; tags: unknown };
    if (!Array.isArray(tags)) return null;
    return node === NODE ? [] : tags;
  } catch {
    return null;
  }
}
