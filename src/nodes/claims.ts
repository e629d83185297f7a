import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';

/** A row of work that waits until it is due. One node at a time works on it. */
export type Claimable = {
  id: number;
  attempts: number;
  /** The id of the claim that holds the row now, and the time at which the claim ends. */
  claim: string | null;
  claimEnds: string | null;
};

const unclaimed = (now: Date) => ({
  state: 'waiting',
  $or: [{ claimEnds: { $null: true } }, { claimEnds: { $lt: now.toISOString() } }],
});

/** Reads the rows that are due and that no node has claimed, the oldest first. Reads at most `limit` rows, or all. */
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
 * Claims a row for this node. When several nodes try, the update of the row lets only one succeed. Returns the claimed
 * row, or null if another node has it or if it no longer waits.
 * @param lasts how long the claim lasts, in milliseconds; after that another node may take the row
 * @param still fields that must still have the value that was read
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
