import type { Core } from '@strapi/strapi';
import { shanghaiDay } from '../domain/shanghai-time';
import { notify } from '../noticing/notify';
import { REMARK, type ThreadOfReport } from './remark-row';
import { tasksDue } from './tasks';

/**
 * Reminds people of tasks that are due, once for each due date, even if several nodes try: the unique index lets only
 * one node write the reminder. Returns the number of reminders.
 */
export async function remindOfDue(strapi: Core.Strapi, now = new Date()): Promise<number> {
  const today = shanghaiDay(now.toISOString());
  let reminded = 0;
  for (const thread of await tasksDue(strapi, today)) {
    if (await remind(strapi, thread, now)) reminded += 1;
  }
  return reminded;
}

async function remind(
  strapi: Core.Strapi,
  { thread, reportId, language, task, said }: ThreadOfReport,
  now: Date,
): Promise<boolean> {
  const { assignee = null, dueOn = '' } = task ?? {};
  const row = { thread, kind: 'reminded', dueOn };
  if (await strapi.db.query(REMARK).findOne({ where: row })) return false;
  const remark = said.findLast(({ text }) => text !== null)?.text ?? '';
  const details = { remark, dueOn: dueOn ?? '', thread };
  try {
    return await strapi.db.transaction(async () => {
      await strapi.db.query(REMARK).create({
        data: { ...row, reportId, language, at: now.toISOString() } as never,
      });
      await notify(strapi, [assignee], { kind: 'due', reportId, language, details });
      return true;
    });
  } catch (error) {
    // Another node has written the reminder first.
    if (await strapi.db.query(REMARK).findOne({ where: row })) return false;
    throw error;
  }
}
