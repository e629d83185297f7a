import type { Core } from '@strapi/strapi';
import { every } from '../nodes/every';
import { sendDue } from './deliver';
import { DELIVERY } from './delivery-row';

/**
 * How often a node looks for due deliveries, in milliseconds: those left by another node, or by this one before a
 * restart.
 */
const INTERVAL = 15 * 1000;

/** How long finished deliveries are kept, in milliseconds: a month, as evidence. */
const KEPT = 30 * 24 * 60 * 60 * 1000;

/** Sends due deliveries at each interval, and deletes old ones. */
export const webhookDeliveries = every(INTERVAL, 'No webhook is sent', async (strapi) => {
  await sendDue(strapi);
  await forgetEnded(strapi, new Date());
});

/** Deletes deliveries that ended more than a month ago. */
export async function forgetEnded(strapi: Core.Strapi, now: Date): Promise<void> {
  const before = new Date(now.getTime() - KEPT).toISOString();
  await strapi.db.query(DELIVERY).deleteMany({ where: { endedAt: { $lt: before } } });
}
