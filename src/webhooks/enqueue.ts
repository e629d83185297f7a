import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { DELIVERY } from './delivery-row';
import { sendDue } from './deliver';
import { receiversOf } from './receivers';

/**
 * Notes what receivers are to be told, in the running transaction: what was committed is told, also where the node stops in the next
 * moment, and what was rolled back is not. They are told once it has committed.
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
