import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { record } from '../auditing/record';
import { CONFIRM_WORDS } from '../domain/messages/confirm';
import { callerLanguage } from '../http/caller-language';
import { RefusalError } from '../http/refusal';
import { inReport } from '../stored/lock';
import { CONFIRMATION, type ConfirmationRow } from './confirmation-row';

/** Returns a question of a report by its number. Throws 404 if there is none. */
export async function confirmationIn(
  strapi: Core.Strapi,
  reportId: string,
  id: string,
): Promise<ConfirmationRow> {
  const row: ConfirmationRow | null = /^\d{1,9}$/.test(id)
    ? await strapi.db.query(CONFIRMATION).findOne({ where: { id, reportId } })
    : null;
  if (row) return row;
  throw new errors.NotFoundError(`No confirmation "${id}" of this report.`);
}

/** Withdraws the link of a question. Its answers stay. Throws 409 if the link was withdrawn before. */
export async function revoke(strapi: Core.Strapi, { id, reportId, language }: ConfirmationRow) {
  await inReport(strapi, reportId, async () => {
    const { count } = await strapi.db.query(CONFIRMATION).updateMany({
      where: { id, revokedAt: { $null: true } },
      data: { revokedAt: new Date().toISOString() },
    });
    if (count !== 1) {
      const spoken = callerLanguage(strapi.requestContext.get());
      throw new RefusalError('conflict', CONFIRM_WORDS.revoked[spoken]);
    }
    const deed = { chain: reportId, action: 'confirmation-revoked', language };
    await record(strapi, { ...deed, details: { confirmation: id } });
  });
}
