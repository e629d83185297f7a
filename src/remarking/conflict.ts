import type { Core } from '@strapi/strapi';
import { REMARK_WORDS } from '../domain/messages/remarks';
import { callerLanguage } from '../http/caller-language';
import { RefusalError } from '../http/refusal';

/** Builds a refusal (409) for an action that does not fit the present state, in the caller's language. */
export const conflict = (strapi: Core.Strapi, why: keyof typeof REMARK_WORDS): RefusalError =>
  new RefusalError('conflict', REMARK_WORDS[why][callerLanguage(strapi.requestContext.get())]);
