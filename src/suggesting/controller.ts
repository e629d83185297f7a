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

/** What a machine suggests: shown to a person, and saved by nobody else. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  /** Whether there are suggestions, and of which model. */
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
    // The text leaves the house: that it did is kept, whatever comes back.
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
