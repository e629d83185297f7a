import type { Core } from '@strapi/strapi';
import { claimRow, dueRows } from '../nodes/claims';
import { SCHEDULE, type ScheduleRow } from './schedule-row';

/**
 * How long a claim lasts, in milliseconds; after that another node may take over. Publishing 60 sections takes less
 * than a second.
 */
export const CLAIM_LASTS = 2 * 60 * 1000;

/** Reads the due schedules that no node has claimed, the oldest first. */
export const dueAt = (strapi: Core.Strapi, now: Date): Promise<ScheduleRow[]> =>
  dueRows(strapi, SCHEDULE, now);

/** Claims a schedule for this node. Returns null if another node has it, or if it was cancelled meanwhile. */
export const claim = (
  strapi: Core.Strapi,
  row: ScheduleRow,
  now: Date,
): Promise<ScheduleRow | null> => claimRow(strapi, SCHEDULE, row, { now, lasts: CLAIM_LASTS });

/**
 * Ends a schedule. Returns false if it was cancelled or another node has claimed it. Call it in the transaction of the
 * action.
 */
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
