import type { Core } from '@strapi/strapi';
import { noticeSentence } from '../domain/messages/notices';
import { titlesOf } from '../stored/titles';
import { NOTICE, type NoticeRow } from './notice-row';

/** As many as a bell shows; older ones have been seen, or never will be. */
const SHOWN = 50;

/** What a person was told, the newest first, in this person's language, and how much of it is unread. */
export async function noticesOf(strapi: Core.Strapi, recipient: string, language: 'zh' | 'en') {
  const rows: NoticeRow[] = await strapi.db.query(NOTICE).findMany({
    ...{ where: { recipient }, orderBy: { id: 'desc' }, limit: SHOWN },
  });
  const unread = await unreadOf(strapi, recipient);
  const titles = await titlesOf(
    strapi,
    rows.map(({ reportId }) => reportId),
  );
  const data = rows.map(({ id, kind, reportId, language: locale, details, at, readAt }) => ({
    ...{ id, kind, documentId: reportId, locale, at, isRead: readAt !== null },
    title: titles.get(reportId) ?? null,
    message: noticeSentence(kind, details, language),
  }));
  return { data, meta: { unread } };
}

/** How many notices a person has not read. */
export const unreadOf = (strapi: Core.Strapi, recipient: string): Promise<number> =>
  strapi.db.query(NOTICE).count({ where: { recipient, readAt: { $null: true } } });

/** Says that a person has read these notices, or all. */
export async function readNotices(
  strapi: Core.Strapi,
  recipient: string,
  ids: readonly number[] | undefined,
): Promise<void> {
  await strapi.db.query(NOTICE).updateMany({
    where: { recipient, readAt: { $null: true }, ...(ids && { id: { $in: ids } }) },
    data: { readAt: new Date().toISOString() },
  });
}
