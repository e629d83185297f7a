import type { Core } from '@strapi/strapi';
import { notifyNodes } from '../nodes/channel';
import { onFailure } from '../transactions/after-commit';
import { deliveryOf } from '.';

/**
 * Says to this node and to all others that what carries one of these tags is stale. The others hear it when the
 * running transaction is committed, and never if it is rolled back. This node forgets it in either case: where the
 * connection broke at the commit, nobody can tell which it was.
 */
export async function announce(strapi: Core.Strapi, tags: string[]): Promise<void> {
  const drop = () => deliveryOf(strapi).drop(tags);
  await strapi.db.transaction(async ({ trx, onCommit }) => {
    onFailure(trx, drop);
    onCommit(drop);
    await notifyNodes(strapi, tags);
  });
}
