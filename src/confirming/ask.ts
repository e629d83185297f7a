import type { Core } from '@strapi/strapi';
import type { Target } from '../access/access';
import { record } from '../auditing/record';
import { CONFIRM_WORDS } from '../domain/messages/confirm';
import { callerLanguage } from '../http/caller-language';
import { RefusalError } from '../http/refusal';
import { inReport } from '../stored/lock';
import { CONFIRMATION, type ConfirmationRow } from './confirmation-row';
import { currentStatements } from './current';
import type { Asking } from './query';
import { hashOfToken, newNonce, tokenOf } from './token';

const DAY = 24 * 60 * 60 * 1000;

export type Asker = { id: string; name: string | null };

/**
 * Stores a question to somebody outside, with the words that the draft has now. Throws 422 if there is nothing in the
 * text at this path.
 */
export async function ask(
  strapi: Core.Strapi,
  target: Target,
  asker: Asker,
  { path, to, email, days }: Asking,
): Promise<ConfirmationRow> {
  const { documentId: reportId, locale: language } = target;
  return inReport(strapi, reportId, async () => {
    const statement = (await currentStatements(strapi, target))(path);
    if (!statement) throw nowhere(strapi);
    const nonce = newNonce();
    const now = Date.now();
    const data = {
      ...{ reportId, language, path, ...statement, recipient: to, email: email ?? null },
      ...{ asker: asker.id, askerName: asker.name, askedAt: new Date(now).toISOString() },
      expiresAt: new Date(now + days * DAY).toISOString(),
      ...{ nonce, tokenHash: hashOfToken(tokenOf(strapi, nonce)) },
    };
    const row: ConfirmationRow = await strapi.db.query(CONFIRMATION).create({ data });
    const details = { confirmation: row.id, path, days };
    await record(strapi, { chain: reportId, action: 'confirmation-asked', language, details });
    return row;
  });
}

const nowhere = (strapi: Core.Strapi) =>
  new RefusalError(
    'unprocessableEntity',
    CONFIRM_WORDS.nowhere[callerLanguage(strapi.requestContext.get())],
    { parameter: 'path' },
  );
