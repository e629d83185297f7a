import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { asPerson } from '../access/as-person';
import { record } from '../auditing/record';
import { RefusalError } from '../http/refusal';
import { notify } from '../noticing/notify';
import { claim, dueAt, end } from './claim';
import { perform } from './perform';
import type { ScheduleRow } from './schedule-row';

/** How often an action is tried when a node is in trouble (no database, no memory), before its owner is notified. */
export const MOST_ATTEMPTS = 10;

/** Runs the due actions that no other node has claimed. Returns how many it has ended. */
export async function actOnDue(strapi: Core.Strapi, now = new Date()): Promise<number> {
  let ended = 0;
  for (const row of await dueAt(strapi, now)) {
    const claimed = await claim(strapi, row, now);
    if (claimed && (await actOn(strapi, claimed))) ended += 1;
  }
  return ended;
}

/**
 * Runs an action that this node has claimed. The action and its end are one transaction, so that it never runs twice.
 */
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

/** Returns whether another try would be refused too. If a lock or the database failed, the next try may succeed. */
const isRefusal = (error: unknown): boolean =>
  error instanceof RefusalError
    ? error.status !== 'serviceUnavailable'
    : error instanceof errors.ApplicationError;

async function tell(
  strapi: Core.Strapi,
  { reportId, language, action, dueAt: due, owner, ownerName, id }: ScheduleRow,
  kind: 'schedule-done' | 'schedule-refused',
  reason: string | null,
) {
  const of = { action, dueAt: due };
  const details = { ...of, ...(reason !== null && { reason }) };
  // A refusal quotes text of the report, and the audit trail holds no such text: only the schedule's row has the
  // reason.
  await record(strapi, {
    ...{ chain: reportId, action: kind, language },
    details: { schedule: id, ...of, owner, ownerName },
  });
  await notify(strapi, [owner], { kind, reportId, language, details }, { evenSelf: true });
}
