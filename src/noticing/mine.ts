import type { Core } from '@strapi/strapi';
import { noticeSentence } from '../domain/messages/notices';
import { titlesOf } from '../stored/titles';
import { NOTICE, type NoticeRow } from './notice-row';

/** As many as the bell shows. Older notices have been seen already, or never will be. */
const SHOWN = 50;

/** Returns a person's notices, the newest first, in the person's language, and the number of unread notices. */
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

/** Counts the notices that a person has not read. */
export const unreadOf = (strapi: Core.Strapi, recipient: string): Promise<number> =>
  strapi.db.query(NOTICE).count({ where: { recipient, readAt: { $null: true } } });

/** Marks these notices of a person as read, or all of them when `ids` is missing. */
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
