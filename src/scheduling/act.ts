import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { asPerson } from '../access/as-person';
import { record } from '../auditing/record';
import { RefusalError } from '../http/refusal';
import { notify } from '../noticing/notify';
import { claim, dueAt, end } from './claim';
import { perform } from './perform';
import type { ScheduleRow } from './schedule-row';

/** How often a node that meets trouble (no database, no memory) is followed by another try, before its owner is told. */
export const MOST_ATTEMPTS = 10;

/** Does what is due and what no other node is at. Answers how many it has ended. */
export async function actOnDue(strapi: Core.Strapi, now = new Date()): Promise<number> {
  let ended = 0;
  for (const row of await dueAt(strapi, now)) {
    const claimed = await claim(strapi, row, now);
    if (claimed && (await actOn(strapi, claimed))) ended += 1;
  }
  return ended;
}

/** Does one that this node has claimed: it is done and ended in one transaction, so that it is never done twice. */
export async function actOn(strapi: Core.Strapi, row: ScheduleRow): Promise<boolean> {
  try {
    return await asPerson(strapi, row.owner, () =>
      strapi.db.transaction(async () => {
        if (!(await end(strapi, row, 'done'))) return false;
        await perform(strapi, row);
        await tell(strapi, row, 'schedule-done', null);
        return true;
      }),
    );
  } catch (error) {
    return afterFailure(strapi, row, error);
  }
}

async function afterFailure(strapi: Core.Strapi, row: ScheduleRow, error: unknown) {
  const message = (error as Error).message;
  if (!isRefusal(error) && row.attempts < MOST_ATTEMPTS) {
    strapi.log.warn(`A scheduled ${row.action} is tried again: ${message}`);
    return false;
  }
  return strapi.db.transaction(async () => {
    if (!(await end(strapi, row, 'refused', message))) return false;
    await tell(strapi, row, 'schedule-refused', message);
    return true;
  });
}

/** What would be refused again. Where a lock or the database was in the way, the next try may do. */
const isRefusal = (error: unknown): boolean =>
  (error instanceof RefusalError && error.status !== 'serviceUnavailable') ||
  error instanceof errors.ApplicationError;

async function tell(
  strapi: Core.Strapi,
  { reportId, language, action, dueAt: due, owner, ownerName, id }: ScheduleRow,
  kind: 'schedule-done' | 'schedule-refused',
  reason: string | null,
) {
  const of = { action, dueAt: due };
  const details = { ...of, ...(reason !== null && { reason }) };
  // What the gate says of a text has words of it, and the audit trail keeps none: they stand in the row of the schedule.
  await record(strapi, {
    ...{ chain: reportId, action: kind, language },
    details: { schedule: id, ...of, owner, ownerName },
  });
  await notify(strapi, [owner], { kind, reportId, language, details }, { evenSelf: true });
}
