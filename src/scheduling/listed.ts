import type { Core } from '@strapi/strapi';
import { toShanghaiTime } from '../domain/shanghai-time';
import { titlesOf } from '../stored/titles';
import { loadDraft } from '../versions/draft';
import { SCHEDULE, type ScheduleRow } from './schedule-row';

/** For how long what was done or refused is listed: an owner who was away for a week still sees it. */
const REMEMBERED = 14 * 24 * 60 * 60 * 1000;

/** More would not be read; what waits comes first. */
const MOST = 200;

/** What waits, and what was done or refused lately, in the order of time: of one report, or of all. */
export async function scheduleRows(strapi: Core.Strapi, reportId?: string): Promise<ScheduleRow[]> {
  const since = new Date(Date.now() - REMEMBERED).toISOString();
  const ended = { state: { $in: ['done', 'refused'] }, endedAt: { $gte: since } };
  return strapi.db.query(SCHEDULE).findMany({
    where: { ...(reportId && { reportId }), $or: [{ state: 'waiting' }, ended] },
    ...{ orderBy: [{ dueAt: 'asc' }, { id: 'asc' }], limit: MOST },
  });
}

/** As answers have them: times as China's clocks show them, and whether the draft changed since it was scheduled. */
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
