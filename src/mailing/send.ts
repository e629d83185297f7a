import type { Core } from '@strapi/strapi';
import type { MailConfig } from '../../config/mail';

export type Letter = { to: string; subject: string; text: string };

const senderOf = (strapi: Core.Strapi) => strapi.config.get<MailConfig>('mail').from;

/** Returns whether this installation sends mail. */
export const isMailing = (strapi: Core.Strapi): boolean => senderOf(strapi) !== null;

/**
 * Sends a letter through Strapi's email provider. Returns false, and logs why, when the provider did not accept it.
 * Never throws.
 */
export async function send(strapi: Core.Strapi, letter: Letter): Promise<boolean> {
  const from = senderOf(strapi);
  if (from === null) return false;
  try {
    await strapi
      .plugin('email')
      .service('email')
      .send({ from, ...letter });
    return true;
  } catch (error) {
    strapi.log.warn(`A mail was not sent: ${(error as Error).message}`);
    return false;
  }
}
