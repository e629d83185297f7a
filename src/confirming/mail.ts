import type { Core } from '@strapi/strapi';
import { lastDay } from '../domain/confirm/standing';
import { languageOf } from '../domain/languages';
import { confirmMail } from '../domain/messages/mails';
import { send } from '../mailing/send';
import type { ConfirmationRow } from './confirmation-row';
import { linkOf } from './token';

/** Mails a question to whoever is asked. False where no address was given, or it could not be sent: the link can be passed on by hand. */
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
