import type { Core } from '@strapi/strapi';
import { groupedBy } from '../domain/grouped';
import { noticesMail } from '../domain/messages/mails';
import { noticeSentence } from '../domain/messages/notices';
import { isMailing, send } from '../mailing/send';
import { every } from '../nodes/every';
import { titlesOf } from '../stored/titles';
import { NOTICE, type NoticeRow } from './notice-row';

/**
 * How often a node looks for notices to mail, in milliseconds. Whoever reads a notice within a minute needs no mail.
 */
const INTERVAL = 60 * 1000;

/** How old a notice may be to be mailed, in milliseconds. An older one is still shown in the bell. */
const MAILED_WITHIN = 24 * 60 * 60 * 1000;

type User = { email: string; preferedLanguage?: string | null };

/**
 * Mails people the notices that they have not read, in one letter for each person. Each notice is mailed once, even if
 * several nodes look. Returns the number of letters.
 */
export async function mailNotices(strapi: Core.Strapi, now = new Date()): Promise<number> {
  if (!isMailing(strapi)) return 0;
  const since = new Date(now.getTime() - MAILED_WITHIN).toISOString();
  const rows: NoticeRow[] = await strapi.db.query(NOTICE).findMany({
    where: { ...UNMAILED, readAt: { $null: true }, at: { $gt: since } },
    orderBy: { id: 'asc' },
  });
  let letters = 0;
  for (const [recipient, theirs] of groupedBy(rows, (row) => row.recipient))
    if (await mailTo(strapi, recipient, theirs, now)) letters += 1;
  return letters;
}

const UNMAILED = { mailedAt: { $null: true } };

async function mailTo(strapi: Core.Strapi, recipient: string, rows: NoticeRow[], now: Date) {
  const user: User | null = await strapi.db.query('admin::user').findOne({
    where: { id: Number(recipient.replace('user:', '')), isActive: true },
  });
  const mine = user ? await claimed(strapi, rows, now) : [];
  if (!user || mine.length === 0) return false;
  if (await send(strapi, { to: user.email, ...(await written(strapi, mine, user)) })) return true;
  // The next run tries again.
  const ids = mine.map(({ id }) => id);
  await strapi.db.query(NOTICE).updateMany({
    ...{ where: { id: { $in: ids } }, data: { mailedAt: null } },
  });
  return false;
}

/** Returns the notices that this node claimed. Another node mails the rest. */
async function claimed(strapi: Core.Strapi, rows: readonly NoticeRow[], now: Date) {
  const mine: NoticeRow[] = [];
  for (const row of rows) {
    const { count } = await strapi.db.query(NOTICE).updateMany({
      where: { id: row.id, ...UNMAILED },
      data: { mailedAt: now.toISOString() },
    });
    if (count === 1) mine.push(row);
  }
  return mine;
}

async function written(strapi: Core.Strapi, rows: NoticeRow[], { preferedLanguage }: User) {
  const titles = await titlesOf(
    strapi,
    rows.map(({ reportId }) => reportId),
  );
  const address = `${strapi.config.get<string>('admin.absoluteUrl')}/notices`;
  const language = preferedLanguage === 'en' ? 'en' : 'zh';
  const told = rows.map(({ kind, reportId, details }) => ({
    title: titles.get(reportId) ?? null,
    message: noticeSentence(kind, details, language),
  }));
  return noticesMail(told, address, language);
}

/** Mails unread notices at each interval. */
export const noticeMails = every(INTERVAL, 'No notices are mailed', (strapi) =>
  mailNotices(strapi),
);
