import type { Core } from '@strapi/strapi';
import { lastDay } from '../domain/confirm/standing';
import { languageOf } from '../domain/languages';
import { confirmMail } from '../domain/messages/mails';
import { send } from '../mailing/send';
import type { ConfirmationRow } from './confirmation-row';
import { linkOf } from './token';

/**
 * Mails a question to its recipient. Returns false if there is no address or sending failed. The asker can then pass on
 * the link by hand.
 */
export async function mailQuestion(strapi: Core.Strapi, row: ConfirmationRow): Promise<boolean> {
  const { email, askerName, recipient, words, nonce, language } = row;
  if (email === null) return false;
  const letter = confirmMail(
    {
      ...{ by: askerName ?? '—', to: recipient, words, until: lastDay(row) },
      link: linkOf(strapi, nonce),
    },
    languageOf(language) ?? 'zh',
  );
  return send(strapi, { to: email, ...letter });
}
