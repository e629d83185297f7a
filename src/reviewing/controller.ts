import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { accessOf } from '../access/access';
import { bodyOf } from '../http/body';
import { callerLanguage } from '../http/caller-language';
import type { Context } from '../http/context';
import { languagesOf } from '../http/languages';
import { RefusalError } from '../http/refusal';
import { REVIEW_WORDS } from '../domain/messages/review';
import { baseOf } from '../versions/base';
import { show } from '../versions/told';
import { giveClass } from './class';
import { personOf } from './person';
import { parseClass, parseReviewQuery, parseWord } from './query';
import { shownReview } from './shown';
import { sign } from './sign';
import { reviewOf, type Review } from './state';

/** Answers requests about the review of a draft: its progress and the reviewers' decisions. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function targetOf(ctx: Context) {
    const { documentId } = ctx.params as { documentId: string };
    const { locale } = languagesOf(strapi, parseReviewQuery(ctx.query));
    await accessOf(strapi, ctx).toRead({ documentId, locale });
    return { documentId, locale };
  }

  function personIn(ctx: Context) {
    const person = personOf(ctx);
    if (person) return person;
    throw new RefusalError('forbidden', REVIEW_WORDS.person[callerLanguage(ctx)]);
  }

  async function answer(ctx: Context, review: Review) {
    show(strapi, review.draft.locale, review.draft.version);
    ctx.body = { data: await shownReview(strapi, review, personOf(ctx)), meta: {} };
  }

  async function find(ctx: Context) {
    const { documentId, locale } = await targetOf(ctx);
    await answer(ctx, await reviewOf(strapi, documentId, locale));
  }

  async function create(ctx: Context) {
    const word = parseWord(bodyOf(ctx));
    if (!baseOf(ctx)) throw unbased();
    const target = await targetOf(ctx);
    await answer(ctx, await sign(strapi, target, personIn(ctx), word));
  }

  async function update(ctx: Context) {
    const { sensitivity } = parseClass(bodyOf(ctx));
    const target = await targetOf(ctx);
    await accessOf(strapi, ctx).to('update', target);
    await answer(ctx, await giveClass(strapi, target, personIn(ctx), sensitivity));
  }

  return { find, create, update };
};

/** A signature must name the version that the reviewer saw. */
const unbased = () =>
  new errors.ValidationError(
    'Say which version of the draft you have seen: If-Match, or baseVersion.',
    { parameter: 'baseVersion' },
  );
