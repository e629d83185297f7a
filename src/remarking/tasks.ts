import type { Core } from '@strapi/strapi';
import { titlesOf } from '../stored/titles';
import { REMARK, threadsOf, type ThreadOfReport } from './remark-row';

/** Reads the threads that were ever given to somebody, even if somebody else has them now. */
async function givenTo(strapi: Core.Strapi, where: object): Promise<ThreadOfReport[]> {
  const rows: { thread: string }[] = await strapi.db
    .query(REMARK)
    .findMany({ where, select: ['thread'] });
  const threads = [...new Set(rows.map(({ thread }) => thread))];
  return threads.length > 0 ? threadsOf(strapi, { thread: { $in: threads } }) : [];
}

/** Returns a person's open tasks, the earliest due date first. */
export async function tasksOf(strapi: Core.Strapi, assignee: string, today: string) {
  const all = await givenTo(strapi, { assignee });
  const mine = all.filter(({ isOpen, task }) => isOpen && task?.assignee === assignee);
  const titles = await titlesOf(
    strapi,
    mine.map(({ reportId }) => reportId),
  );
  return mine
    .map(({ reportId, language, thread, anchor, said, task }) => ({
      ...{ documentId: reportId, locale: language, thread, title: titles.get(reportId) ?? null },
      ...{ words: anchor.exact, text: said.findLast(({ text }) => text !== null)?.text ?? null },
      by: said.findLast(({ assigneeName }) => assigneeName !== null)?.writer ?? null,
      dueOn: task?.dueOn ?? null,
      isOverdue: task?.dueOn != null && task.dueOn < today,
    }))
    .sort((a, b) => (a.dueOn ?? LAST).localeCompare(b.dueOn ?? LAST));
}

/** Sorts tasks without a due date after all others. */
const LAST = '9999';

/** Returns the open tasks that are due or overdue. */
export async function tasksDue(strapi: Core.Strapi, today: string): Promise<ThreadOfReport[]> {
  const all = await givenTo(strapi, { assignee: { $notNull: true }, dueOn: { $lte: today } });
  return all.filter(({ isOpen, task }) => isOpen && task?.dueOn != null && task.dueOn <= today);
}
