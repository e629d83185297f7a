import type { Core } from '@strapi/strapi';
import { lastDay, REMINDED_BEFORE_DAYS } from '../domain/confirm/standing';
import { every } from '../nodes/every';
import { notify } from '../noticing/notify';
import { mailQuestion } from './mail';
import { CONFIRMATION, confirmationsOf, type ConfirmationRow } from './confirmation-row';

const DAY = 24 * 60 * 60 * 1000;

/** How often a node looks for due reminders, in milliseconds. An hour is enough, because links live for days. */
const INTERVAL = 60 * 60 * 1000;

/**
 * Tells each asker that a link ends soon without an answer, and mails the question again if it has an address. Each
 * question is reminded of once, by one node. Returns the number of reminders.
 */
export async function remindOfUnanswered(strapi: Core.Strapi, now = new Date()): Promise<number> {
  const soon = new Date(now.getTime() + REMINDED_BEFORE_DAYS * DAY).toISOString();
  const rows: ConfirmationRow[] = await strapi.db.query(CONFIRMATION).findMany({
    where: {
      ...{ revokedAt: { $null: true }, remindedAt: { $null: true } },
      expiresAt: { $gt: now.toISOString(), $lte: soon },
    },
  });
  let reminded = 0;
  for (const row of rows) {
    if (!(await remind(strapi, row, now))) continue;
    reminded += 1;
    await mailQuestion(strapi, row);
  }
  return reminded;
}

async function remind(strapi: Core.Strapi, row: ConfirmationRow, now: Date): Promise<boolean> {
  const { id, reportId, language, asker, recipient, words } = row;
  return strapi.db.transaction(async () => {
    const { count } = await strapi.db.query(CONFIRMATION).updateMany({
      where: { id, remindedAt: { $null: true } },
      data: { remindedAt: now.toISOString() },
    });
    const [asked] = await confirmationsOf(strapi, { id });
    if (count !== 1 || !asked || asked.answers.length > 0) return false;
    const details = { by: recipient, text: words, dueOn: lastDay(row) };
    await notify(strapi, [asker], { kind: 'unconfirmed', reportId, language, details });
    return true;
  });
}

/** Sends reminders of unanswered questions at every `INTERVAL`. */
export const confirmationReminders = every(
  INTERVAL,
  'Nobody is reminded of confirmations',
  (strapi) => remindOfUnanswered(strapi),
);
