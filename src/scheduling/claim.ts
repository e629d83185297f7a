import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { SCHEDULE, type ScheduleRow } from './schedule-row';

/** How long a node may take for one; after that another takes it over. A publication of 60 sections takes less than a second. */
export const CLAIM_LASTS = 2 * 60 * 1000;

/** What is due and nobody is at, the oldest first. */
export const dueAt = (strapi: Core.Strapi, now: Date): Promise<ScheduleRow[]> =>
  strapi.db.query(SCHEDULE).findMany({
    where: { state: 'waiting', dueAt: { $lte: now.toISOString() }, ...unclaimed(now) },
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
  });

/**
 * Takes one for this node: of all who try, the update of one row lets one win. Answers the row as claimed; null where another has
 * it, or where it was cancelled meanwhile.
 */
export async function claim(
  strapi: Core.Strapi,
  row: ScheduleRow,
  now: Date,
): Promise<ScheduleRow | null> {
  const taken = {
    ...{ claim: randomUUID(), claimEnds: new Date(now.getTime() + CLAIM_LASTS).toISOString() },
    attempts: row.attempts + 1,
  };
  const { count } = await strapi.db.query(SCHEDULE).updateMany({
    where: { id: row.id, state: 'waiting', ...unclaimed(now) },
    data: taken,
  });
  return count === 1 ? { ...row, ...taken } : null;
}

/** Ends one that is still claimed so: false where it was cancelled, or taken over. In the transaction of what is done. */
export async function end(
  strapi: Core.Strapi,
  { id, claim: token }: ScheduleRow,
  state: 'done' | 'refused',
  reason: string | null = null,
): Promise<boolean> {
  const { count } = await strapi.db.query(SCHEDULE).updateMany({
    where: { id, state: 'waiting', claim: token },
    data: { state, reason, endedAt: new Date().toISOString() },
  });
  return count === 1;
}

const unclaimed = (now: Date) => ({
  $or: [{ claimEnds: { $null: true } }, { claimEnds: { $lt: now.toISOString() } }],
});
