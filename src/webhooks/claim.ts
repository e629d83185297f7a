import type { Core } from '@strapi/strapi';
import { claimRow, dueRows } from '../nodes/claims';
import { DELIVERY, type DeliveryRow } from './delivery-row';

/** How many are read at a time: a receiver that was away for a day is told page by page. */
const MOST_AT_ONCE = 50;

/** Longer than an attempt may take, in milliseconds: after it another node takes over. */
const MARGIN = 30_000;

/** What is due and nobody is at, the oldest first. */
export const dueAt = (strapi: Core.Strapi, now: Date): Promise<DeliveryRow[]> =>
  dueRows(strapi, DELIVERY, now, MOST_AT_ONCE);

/** Takes one for this node, unless another has it or has had it since it was read: an attempt frees it for the next. */
export const claim = (
  strapi: Core.Strapi,
  row: DeliveryRow,
  now: Date,
  timeout: number,
): Promise<DeliveryRow | null> =>
  claimRow(strapi, DELIVERY, row, {
    ...{ now, lasts: timeout + MARGIN, still: { attempts: row.attempts } },
  });

/** Notes how far one came that is still claimed so. */
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
