import type { Core } from '@strapi/strapi';
import { accessOf } from '../access/access';
import { message } from '../domain/messages';
import { bodyOf } from '../http/body';
import { callerLanguage } from '../http/caller-language';
import type { Context } from '../http/context';
import { languagesOf } from '../http/languages';
import { dismissingOf, type Asked, type Dismissed } from './dismissing';
import { parseCheckQuery, parseDismissal } from './query';

/** Dismissed findings: listing them, dismissing one, and undoing a dismissal. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  function asked(ctx: Context): Asked {
    const { locale } = languagesOf(strapi, parseCheckQuery(ctx.query));
    const source = languagesOf(strapi, {}).locale;
    const { documentId } = ctx.params as { documentId: string };
    return { documentId, locale, source, access: accessOf(strapi, ctx) };
  }

  function answer(ctx: Context, dismissed: Dismissed[]): void {
    const language = callerLanguage(ctx);
    const data = dismissed.map((one) => ({ ...one, message: message(one.issue, language) }));
    ctx.body = { data, meta: {} };
    ctx.set('Content-Language', language);
    ctx.vary('Accept-Language');
  }

  return {
    async find(ctx: Context) {
      answer(ctx, await dismissingOf(strapi).list(asked(ctx)));
    },
    async create(ctx: Context) {
      const { finding, reason } = parseDismissal(bodyOf(ctx));
      answer(ctx, await dismissingOf(strapi).dismiss(asked(ctx), finding, reason));
    },
    async delete(ctx: Context) {
      const { finding } = ctx.params as { finding: string };
      answer(ctx, await dismissingOf(strapi).undo(asked(ctx), finding));
    },
  };
};
