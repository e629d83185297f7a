import type { Core } from '@strapi/strapi';
import { words } from '../src/environment/variables';

/** Mail is sent by Strapi's email provider, which `config/plugins.ts` configures. */
const mail = ({ env }: Core.Config.Shared.ConfigParams) => ({
  /** The sender's address. Without one, no mail is sent. */
  from: words(env, 'MAIL_FROM') ?? null,
});

export type MailConfig = ReturnType<typeof mail>;
export default mail;
