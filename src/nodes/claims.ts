import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';

/** A row of work that waits until it is due, and that one node at a time does. */
export type Claimable = {
  id: number;
  attempts: number;
  /** Who is at it now, and until when nobody else is. */
  claim: string | null;
  claimEnds: string | null;
};

const unclaimed = (now: Date) => ({
  state: 'waiting',
  $or: [{ claimEnds: { $null: true } }, { claimEnds: { $lt: now.toISOString() } }],
});

/** What is due and nobody is at, the oldest first; all of it, or no more than `limit`. */
export const dueRows = <Row>(
  strapi: Core.Strapi,
  table: string,
  now: Date,
  limit?: number,
): Promise<Row[]> =>
  strapi.db.query(table as never).findMany({
    where: { dueAt: { $lte: now.toISOString() }, ...unclaimed(now) },
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
    ...(limit !== undefined && { limit }),
  } as never) as Promise<Row[]>;

/**
 * Takes a row for this node: of all who try, the update of one row lets one win. Answers the row as claimed; null where another has
 * it, or where it waits no more.
 * @param lasts how long the node may take, in milliseconds; after that another takes the row over
 * @param still what else must be as it was read
 */
export async function claimRow<Row extends Claimable>(
  strapi: Core.Strapi,
  table: string,
  row: Row,
  { now, lasts, still = {} }: { now: Date; lasts: number; still?: Partial<Row> },
): Promise<Row | null> {
  const data = {
    ...{ claim: randomUUID(), claimEnds: new Date(now.getTime() + lasts).toISOString() },
    attempts: row.attempts + 1,
  };
  const { count } = await strapi.db.query(table as never).updateMany({
    where: { id: row.id, ...still, ...unclaimed(now) } as never,
    data: data as never,
  });
  return count === 1 ? { ...row, ...data } : null;
}
