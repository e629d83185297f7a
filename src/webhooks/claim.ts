import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { DELIVERY, type DeliveryRow } from './delivery-row';

/** How many are read at a time: a receiver that was away for a day is told page by page. */
const MOST_AT_ONCE = 50;

/** Longer than an attempt may take, in milliseconds: after it another node takes over. */
const MARGIN = 30_000;

/** What is due and nobody is at, the oldest first. */
export const dueAt = (strapi: Core.Strapi, now: Date): Promise<DeliveryRow[]> =>
  strapi.db.query(DELIVERY).findMany({
    where: { state: 'waiting', dueAt: { $lte: now.toISOString() }, ...unclaimed(now) },
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
    limit: MOST_AT_ONCE,
  });

/** Takes one for this node: of all who try, the update of one row lets one win. Null where another has it. */
export async function claim(
  strapi: Core.Strapi,
  row: DeliveryRow,
  now: Date,
  timeout: number,
): Promise<DeliveryRow | null> {
  const claimEnds = new Date(now.getTime() + timeout + MARGIN).toISOString();
  const data = { claim: randomUUID(), claimEnds, attempts: row.attempts + 1 };
  const { count } = await strapi.db.query(DELIVERY).updateMany({
    where: { id: row.id, state: 'waiting', attempts: row.attempts, ...unclaimed(now) },
    data,
  });
  return count === 1 ? { ...row, ...data } : null;
}

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

const unclaimed = (now: Date) => ({
  $or: [{ claimEnds: { $null: true } }, { claimEnds: { $lt: now.toISOString() } }],
});
