import type { Core } from '@strapi/strapi';
import { notifyNodes } from '../nodes/channel';
import { deliveryOf } from '.';

/**
 * Says to this node and to all others that what carries one of these tags is stale. Heard when the running
 * transaction is committed, and never if it is rolled back.
 */
export async function announce(strapi: Core.Strapi, tags: string[]): Promise<void> {
  await strapi.db.transaction(async ({ onCommit }) => {
    await notifyNodes(strapi, tags);
    onCommit(() => deliveryOf(strapi).drop(tags));
  });
}
