import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { DELIVERY } from './delivery-row';
import { sendDue } from './deliver';
import { receiversOf } from './receivers';

/**
 * Stores the deliveries of an event in the running transaction. A committed event is delivered even if the node stops
 * in the next moment; an event that is rolled back is not. Sending starts after the commit.
 */
export async function enqueue(strapi: Core.Strapi, event: string, info: object): Promise<void> {
  const receivers = await receiversOf(strapi, event);
  if (receivers.length === 0) return;
  const at = new Date().toISOString();
  await strapi.db.transaction(async ({ onCommit }) => {
    for (const { id: webhook } of receivers) {
      const nonce = randomUUID();
      const body = JSON.stringify({ event, createdAt: at, deliveryId: nonce, ...info });
      const data = { nonce, webhook, event, at, body, state: 'waiting', attempts: 0, dueAt: at };
      await strapi.db.query(DELIVERY).create({ data });
    }
    onCommit(() => void sendDue(strapi));
  });
}
