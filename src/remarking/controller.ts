import type { Core } from '@strapi/strapi';
import { accessOf } from '../access/access';
import { bodyOf } from '../http/body';
import type { Context } from '../http/context';
import { languagesOf } from '../http/languages';
import { answerThread } from './answer';
import { openThread } from './open';
import { peopleOf } from './people';
import { parseAnswer, parseListed, parseOpening } from './query';
import { threadsShown } from './shown';

/** Answers requests about remarks on a draft. Anyone who may read the draft may write remarks. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function targetOf(ctx: Context) {
    const { documentId } = ctx.params as { documentId: string };
    const { locale } = languagesOf(strapi, parseListed(ctx.query));
    const access = accessOf(strapi, ctx);
    await access.toRead({ documentId, locale });
    return { documentId, locale, access };
  }

  async function find(ctx: Context) {
    ctx.body = { data: await threadsShown(strapi, await targetOf(ctx)), meta: {} };
  }

  async function create(ctx: Context) {
    const opening = parseOpening(bodyOf(ctx));
    const target = await targetOf(ctx);
    const id = await openThread(strapi, target, opening);
    ctx.status = 201;
    ctx.body = { data: await threadsShown(strapi, target), meta: { thread: id } };
  }

  async function update(ctx: Context) {
    const answer = parseAnswer(bodyOf(ctx));
    const target = await targetOf(ctx);
    const { thread } = ctx.params as { thread: string };
    await answerThread(strapi, target, thread, answer);
    ctx.body = { data: await threadsShown(strapi, target), meta: { thread } };
  }

  async function people(ctx: Context) {
    ctx.body = { data: await peopleOf(strapi, await targetOf(ctx)), meta: {} };
  }

  return { find, create, update, people };
};
