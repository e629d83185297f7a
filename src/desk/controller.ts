import type { Core } from '@strapi/strapi';
import { accessOf } from '../access/access';
import { openDraft, saveDraft, type Asked } from './desk';
import { parseDeskQuery, parseManuscript } from './query';
import type { Context } from '../http/context';
import { languagesOf } from '../http/languages';

/** The draft of a report, as the desk edits it. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const asked = (ctx: Context): Asked => ({
    documentId: (ctx.params as { documentId: string }).documentId,
    locale: languagesOf(strapi, parseDeskQuery(ctx.query)).locale,
    access: accessOf(strapi, ctx),
  });

  async function find(ctx: Context) {
    const source = languagesOf(strapi, {}).locale;
    ctx.body = { data: await openDraft(strapi, asked(ctx), source), meta: {} };
  }

  async function update(ctx: Context) {
    const content = parseManuscript(ctx);
    ctx.body = { data: await saveDraft(strapi, asked(ctx), content), meta: {} };
  }

  return { find, update };
};
