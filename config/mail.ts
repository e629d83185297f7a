import type { Core } from '@strapi/strapi';
import { words } from '../src/environment/variables';

/** Mail goes through Strapi's email provider, as `config/plugins.ts` has it. */
const mail = ({ env }: Core.Config.Shared.ConfigParams) => ({
  /** Whom it comes from; none is sent where nobody is named. */
  from: words(env, 'MAIL_FROM') ?? null,
});

export type MailConfig = ReturnType<typeof mail>;
export default mail;
