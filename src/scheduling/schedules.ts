import type { Core } from '@strapi/strapi';
import { record } from '../auditing/record';
import { callerLanguage } from '../http/caller-language';
import { RefusalError } from '../http/refusal';
import type { Person } from '../reviewing/person';
import { loadDraft } from '../versions/draft';
import { rehearse } from './perform';
import { SCHEDULE, type ScheduledAction, type ScheduleRow } from './schedule-row';

export type Asked = {
  reportId: string;
  language: string;
  action: ScheduledAction;
  dueAt: string;
  anyway: boolean;
};

/**
 * Stores a schedule. First it tries the action and undoes it: if that is refused, so is the schedule (422), unless
 * `anyway` is set. With `anyway` it returns the refusal.
 */
export async function schedule(strapi: Core.Strapi, person: Person, asked: Asked) {
  const { anyway, ...what } = asked;
  const refusal = await refusalNow(strapi, asked);
  return strapi.db.transaction(async () => {
    const version = what.action === 'publish' ? await versionNow(strapi, asked) : null;
    const row: ScheduleRow = await strapi.db.query(SCHEDULE).create({
      data: {
        ...{ ...what, owner: person.id, ownerName: person.name, version },
        ...{ state: 'waiting', attempts: 0, madeAt: new Date().toISOString() },
      },
    });
    // Records that it would be refused, without the message: the audit trail never changes and holds no text of
    // reports.
    const deed = { version, anyway, ...(refusal !== null && { isRefusedNow: true }) };
    await recordOf(strapi, row, 'scheduled', deed);
    return { row, refusal };
  });
}

async function refusalNow(strapi: Core.Strapi, asked: Asked): Promise<string | null> {
  try {
    await rehearse(strapi, asked);
    return null;
  } catch (error) {
    if (!asked.anyway || !(error instanceof RefusalError)) throw error;
    return error.message;
  }
}

const versionNow = async (strapi: Core.Strapi, { reportId, language }: Asked) =>
  language === '*' ? null : ((await loadDraft(strapi, reportId, language))?.version ?? null);

const ENDED = {
  zh: '这项计划已经执行、被拒或取消，不能再取消。',
  en: 'This was done, refused or cancelled already: it cannot be cancelled any more.',
};

/** Cancels a schedule that has not been done yet. Throws 409 if it is too late. */
export async function cancel(strapi: Core.Strapi, row: ScheduleRow): Promise<void> {
  await strapi.db.transaction(async () => {
    const { count } = await strapi.db.query(SCHEDULE).updateMany({
      where: { id: row.id, state: 'waiting' },
      data: { state: 'cancelled', endedAt: new Date().toISOString() },
    });
    if (count === 0)
      throw new RefusalError('conflict', ENDED[callerLanguage(strapi.requestContext.get())]);
    await recordOf(strapi, row, 'schedule-cancelled');
  });
}

const recordOf = (strapi: Core.Strapi, row: ScheduleRow, action: string, more: object = {}) =>
  record(strapi, {
    ...{ chain: row.reportId, action, language: row.language },
    details: { schedule: row.id, action: row.action, dueAt: row.dueAt, ...more },
  });
