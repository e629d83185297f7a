import type { Core } from '@strapi/strapi';
import { claimRow, dueRows } from '../nodes/claims';
import { DELIVERY, type DeliveryRow } from './delivery-row';

/** How many deliveries are read at a time. A receiver that was down for a day gets its events page by page. */
const MOST_AT_ONCE = 50;

/** How much longer than an attempt a claim lasts, in milliseconds. After that another node takes over. */
const MARGIN = 30_000;

/** Reads the due deliveries that no node has claimed, the oldest first. */
export const dueAt = (strapi: Core.Strapi, now: Date): Promise<DeliveryRow[]> =>
  dueRows(strapi, DELIVERY, now, MOST_AT_ONCE);

/**
 * Claims a delivery for this node. Returns null if another node has it, or has made an attempt since the row was read.
 */
export const claim = (
  strapi: Core.Strapi,
  row: DeliveryRow,
  now: Date,
  timeout: number,
): Promise<DeliveryRow | null> =>
  claimRow(strapi, DELIVERY, row, {
    ...{ now, lasts: timeout + MARGIN, still: { attempts: row.attempts } },
  });

/** Updates a delivery and releases it, if this node's claim still holds. */
export async function note(
  strapi: Core.Strapi,
  { id, claim: token }: DeliveryRow,
  data: Partial<DeliveryRow>,
): Promise<void> {
  await strapi.db.query(DELIVERY).updateMany({
    where: { id, claim: token },
    data: { ...data, claim: null, claimEnds: null },
  });
}
