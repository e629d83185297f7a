import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { isShared } from './connection';

/** The PostgreSQL channel on which nodes tell each other which tags became stale. */
export const CHANNEL = 'zongshu_delivery';

/** The id of this process among the nodes that share a database. */
const NODE = randomUUID();

/**
 * Tells the other nodes which tags became stale. PostgreSQL delivers the notification when the running transaction is
 * committed, and never if it is rolled back. A notification holds 8,000 bytes; tags are short, and a write has few.
 */
export async function notifyNodes(strapi: Core.Strapi, tags: string[]): Promise<void> {
  if (!isShared(strapi)) return;
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw('select pg_notify(?, ?)', [CHANNEL, JSON.stringify({ node: NODE, tags })]);
  });
}

/**
 * Returns the tags of a notification. Returns an empty list for a notification of this node, which dropped those tags
 * at once. Returns null for a payload that is not ours: anyone who may connect to the database may send on the channel.
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
