import type { Core } from '@strapi/strapi';
import { notifyNodes } from '../nodes/channel';
import { onFailedCommit } from '../transactions/after-commit';
import { deliveryOf } from '.';

/**
 * Tells this node and all others that what carries one of these tags is stale. The others are told when the running
 * transaction is committed, and never if it is rolled back. This node forgets it also where the commit failed: if the
 * connection broke then, nobody can tell whether it was committed.
 */
export async function announce(strapi: Core.Strapi, tags: string[]): Promise<void> {
  const drop = () => deliveryOf(strapi).drop(tags);
  await strapi.db.transaction(async ({ trx, onCommit }) => {
    onFailedCommit(trx, drop);
    onCommit(drop);
    await notifyNodes(strapi, tags);
  });
}
