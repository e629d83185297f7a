import type { Core } from '@strapi/strapi';
import { every } from '../nodes/every';
import { sendDue } from './deliver';
import { DELIVERY } from './delivery-row';

/** How often a node looks for what is due, in milliseconds: what another node left, or this one before it was started anew. */
const INTERVAL = 15 * 1000;

/** How long is kept what has ended, in milliseconds: a month of evidence. */
const KEPT = 30 * 24 * 60 * 60 * 1000;

/** Sends what waits, and forgets what ended long ago. */
export const webhookDeliveries = every(INTERVAL, 'No webhook is sent', async (strapi) => {
  await sendDue(strapi);
  await forgetEnded(strapi, new Date());
});

/** Deletes what ended more than a month ago. */
export async function forgetEnded(strapi: Core.Strapi, now: Date): Promise<void> {
  const before = new Date(now.getTime() - KEPT).toISOString();
  await strapi.db.query(DELIVERY).deleteMany({ where: { endedAt: { $lt: before } } });
}
