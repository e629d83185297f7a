import type { Core } from '@strapi/strapi';
import { claimRow, dueRows } from '../nodes/claims';
import { SCHEDULE, type ScheduleRow } from './schedule-row';

/** How long a node may take for one; after that another takes it over. A publication of 60 sections takes less than a second. */
export const CLAIM_LASTS = 2 * 60 * 1000;

/** What is due and nobody is at, the oldest first. */
export const dueAt = (strapi: Core.Strapi, now: Date): Promise<ScheduleRow[]> =>
  dueRows(strapi, SCHEDULE, now);

/** Takes one for this node; null where another has it, or where it was cancelled meanwhile. */
export const claim = (
  strapi: Core.Strapi,
  row: ScheduleRow,
  now: Date,
): Promise<ScheduleRow | null> => claimRow(strapi, SCHEDULE, row, { now, lasts: CLAIM_LASTS });

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
