import type { Core } from '@strapi/strapi';
import { notifyNodes } from '../nodes/channel';
import { onFailedCommit } from '../transactions/after-commit';
import { deliveryOf } from '.';

/**
 * Tells this node and all others that cached answers with one of these tags are stale. The other nodes are told when
 * the running transaction commits, and not at all if it rolls back. This node also drops the answers if the commit
 * fails: after a broken connection, nobody knows whether the transaction was committed.
 */
export async function announce(strapi: Core.Strapi, tags: string[]): Promise<void> {
  const drop = () => deliveryOf(strapi).drop(tags);
  await strapi.db.transaction(async ({ trx, onCommit }) => {
    onFailedCommit(trx, drop);
    onCommit(drop);
    await notifyNodes(strapi, tags);
  });
}
