import type { Core } from '@strapi/strapi';
import { toShanghaiTime } from '../domain/shanghai-time';
import { titlesOf } from '../stored/titles';
import { loadDraft } from '../versions/draft';
import { SCHEDULE, type ScheduleRow } from './schedule-row';

/** How long finished schedules are listed, in milliseconds: an owner who was away for a week still sees them. */
const REMEMBERED = 14 * 24 * 60 * 60 * 1000;

/** The most schedules in a list; nobody would read more. The earliest come first. */
const MOST = 200;

/** Reads the waiting schedules and the recently finished ones, by time, of one report or of all. */
export async function scheduleRows(strapi: Core.Strapi, reportId?: string): Promise<ScheduleRow[]> {
  const since = new Date(Date.now() - REMEMBERED).toISOString();
  const ended = { state: { $in: ['done', 'refused'] }, endedAt: { $gte: since } };
  return strapi.db.query(SCHEDULE).findMany({
    where: { ...(reportId && { reportId }), $or: [{ state: 'waiting' }, ended] },
    ...{ orderBy: [{ dueAt: 'asc' }, { id: 'asc' }], limit: MOST },
  });
}

/** Builds schedules for a response: times in China's time zone, and whether the draft has changed since. */
export async function shownSchedules(strapi: Core.Strapi, rows: readonly ScheduleRow[]) {
  const titles = await titlesOf(
    strapi,
    rows.map(({ reportId }) => reportId),
  );
  return Promise.all(
    rows.map(async (row) => ({
      ...{ id: row.id, documentId: row.reportId, title: titles.get(row.reportId) ?? null },
      ...{ locale: row.language, action: row.action, at: toShanghaiTime(row.dueAt) },
      ...{ timeZone: 'Asia/Shanghai', by: row.ownerName, state: row.state, reason: row.reason },
      hasChanged: await hasChanged(strapi, row),
    })),
  );
}

async function hasChanged(
  strapi: Core.Strapi,
  { reportId, language, state, version }: ScheduleRow,
) {
  if (state !== 'waiting' || version === null) return false;
  return (await loadDraft(strapi, reportId, language))?.version !== version;
}
