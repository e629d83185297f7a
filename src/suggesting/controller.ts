import type { Core } from '@strapi/strapi';
import { accessOf } from '../access/access';
import { record } from '../auditing/record';
import { message } from '../domain/messages';
import { bodyOf } from '../http/body';
import { callerLanguage } from '../http/caller-language';
import type { Context } from '../http/context';
import { languagesOf } from '../http/languages';
import { parseNoQuery } from '../http/query';
import { groundOf } from './ground';
import { parseAsking, parseWhere } from './query';
import { nowhereRefusal, offRefusal, suggest, suggesterOf } from './suggest';

/** Answers with suggestions of a machine. A person sees them; only that person can save them. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  /** Answers whether suggestions are on, and which model gives them. */
  async function find(ctx: Context) {
    parseNoQuery(ctx.query);
    const suggester = suggesterOf(strapi);
    ctx.body = { data: { isOn: suggester !== null, model: suggester?.model ?? null }, meta: {} };
  }

  async function create(ctx: Context) {
    const asking = parseAsking(bodyOf(ctx));
    const { locale } = languagesOf(strapi, parseWhere(ctx.query));
    const target = { documentId: (ctx.params as { documentId: string }).documentId, locale };
    const access = accessOf(strapi, ctx);
    await access.toRead(target);
    await access.to('update', target);
    const spoken = callerLanguage(ctx);
    const suggester = suggesterOf(strapi);
    if (!suggester) throw offRefusal(spoken);
    const ground = await groundOf(strapi, { ...target, access }, asking);
    if (!ground) throw nowhereRefusal(spoken);
    // The text is sent to an outside service. That is recorded whatever the service returns.
    const deed = { chain: target.documentId, action: 'suggestion-asked', language: locale };
    await record(strapi, { ...deed, details: { ...asking, model: suggester.model } });
    const { text, warnings } = await suggest(strapi, suggester, ground);
    ctx.body = {
      data: { ...asking, text, warnings: warnings.map((issue) => message(issue, spoken)) },
      meta: { isMachine: true, model: suggester.model },
    };
  }

  return { find, create };
};
