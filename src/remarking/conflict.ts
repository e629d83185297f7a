import type { Core } from '@strapi/strapi';
import { REMARK_WORDS } from '../domain/messages/remarks';
import { callerLanguage } from '../http/caller-language';
import { RefusalError } from '../http/refusal';

/** What cannot be said as things stand now: a refusal with 409, in the language of whoever asks. */
export const conflict = (strapi: Core.Strapi, why: keyof typeof REMARK_WORDS): RefusalError =>
  new RefusalError('conflict', REMARK_WORDS[why][callerLanguage(strapi.requestContext.get())]);
