import type { Core } from '@strapi/strapi';
import { notifyNodes } from '../nodes/channel';
import { onFailedCommit } from '../transactions/after-commit';
import { deliveryOf } from '.';

/**
 * Says to this node and to all others that what carries one of these tags is stale. The others hear it when the
 * running transaction is committed, and never if it is rolled back. This node forgets it also where the commit failed: if
 * the connection broke then, nobody can tell which it was.
 */
export async function announce(strapi: Core.Strapi, tags: string[]): Promise<void> {
  const drop = () => deliveryOf(strapi).drop(tags);
  await strapi.db.transaction(async ({ trx, onCommit }) => {
    onFailedCommit(trx, drop);
    onCommit(drop);
    await notifyNodes(strapi, tags);
  });
}
