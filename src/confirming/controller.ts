import type { Core } from '@strapi/strapi';
import { accessOf } from '../access/access';
import { CONFIRM_WORDS } from '../domain/messages/confirm';
import { bodyOf } from '../http/body';
import { callerLanguage } from '../http/caller-language';
import type { Context } from '../http/context';
import { languagesOf } from '../http/languages';
import { parseNoQuery } from '../http/query';
import { RefusalError } from '../http/refusal';
import { isMailing } from '../mailing/send';
import { writerIdOf, writerOf } from '../versions/writer';
import { ask, type Asker } from './ask';
import { shownConfirmations } from './listed';
import { mailQuestion } from './mail';
import { parseAsking, parseListed } from './query';
import { confirmationIn, revoke } from './revoke';
import { linkOf } from './token';

/** The questions about a draft that people outside are asked to confirm. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  function targetOf(ctx: Context) {
    const { documentId } = ctx.params as { documentId: string };
    const { locale } = languagesOf(strapi, parseListed(ctx.query));
    return { documentId, locale };
  }

  async function find(ctx: Context) {
    const target = targetOf(ctx);
    await accessOf(strapi, ctx).toRead(target);
    const meta = { isMailing: isMailing(strapi) };
    ctx.body = { data: await shownConfirmations(strapi, target), meta };
  }

  async function create(ctx: Context) {
    const asking = parseAsking(bodyOf(ctx));
    const target = targetOf(ctx);
    await accessOf(strapi, ctx).toRead(target);
    await accessOf(strapi, ctx).to('update', target);
    const row = await ask(strapi, target, askerIn(ctx), asking);
    const isMailed = await mailQuestion(strapi, row);
    ctx.status = 201;
    const data = await shownConfirmations(strapi, target);
    ctx.body = { data, meta: { id: row.id, link: linkOf(strapi, row.nonce), isMailed } };
  }

  async function remove(ctx: Context) {
    parseNoQuery(ctx.query);
    const { documentId, id } = ctx.params as { documentId: string; id: string };
    const row = await confirmationIn(strapi, documentId, id);
    await accessOf(strapi, ctx).to('update', { documentId, locale: row.language });
    await revoke(strapi, row);
    ctx.body = { data: { id: row.id, isRevoked: true }, meta: {} };
  }

  return { find, create, delete: remove };
};

function askerIn(ctx: Context): Asker {
  const id = writerIdOf(ctx);
  if (id?.startsWith('user:')) return { id, name: writerOf(ctx) };
  throw new RefusalError('forbidden', CONFIRM_WORDS.person[callerLanguage(ctx)]);
}
