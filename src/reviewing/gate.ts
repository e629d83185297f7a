import type { Core } from '@strapi/strapi';
import type { ReviewsConfig } from '../../config/reviews';
import { callerLanguage } from '../http/caller-language';
import { nameOf } from '../http/languages';
import { RefusalError } from '../http/refusal';
import { REVIEW_WORDS, unsignedMessage, type OpenStage } from '../domain/messages/review';
import { nameOfPart, sectionsOf } from '../domain/review/name-of';
import { emergencyReason } from './emergency';
import { holdsOne, personOf } from './person';
import { keepDecision } from './keep-decision';
import { reviewOf, reviewsOf, type Review } from './state';

/**
 * Checks that the review chain of a publication is complete, inside its transaction, whatever route or caller it came
 * from. Throws 422 with the open stages, or 403 if the person may not declare an emergency. The node's own programs
 * (the sample, a restore) run without a request and are not checked.
 */
export async function passReviews(
  strapi: Core.Strapi,
  documentId: string,
  locales: readonly string[],
): Promise<void> {
  const ctx = strapi.requestContext.get();
  if (!strapi.config.get<ReviewsConfig['required']>('reviews.required')) return;
  if (!ctx) return;
  const open: { review: Review; stages: OpenStage[] }[] = [];
  for (const locale of locales) {
    const review = await reviewOf(strapi, documentId, locale);
    const stages = openStages(review, nameOf(strapi, locale), callerLanguage(ctx));
    if (stages.length > 0) open.push({ review, stages });
  }
  if (open.length === 0) return;
  const reason = emergencyReason();
  if (reason === undefined)
    throw refusal(
      strapi,
      open.flatMap(({ stages }) => stages),
    );
  const person = personOf(ctx);
  if (!person || !holdsOne(person, reviewsOf(strapi).emergency))
    throw new RefusalError('forbidden', REVIEW_WORDS.emergency[callerLanguage(ctx)]);
  for (const { review } of open)
    await keepDecision(strapi, review, person, {
      decision: 'emergency',
      remark: reason,
      parts: [],
    });
}

function openStages(
  { standings, parts, draft: { locale } }: Review,
  language: string,
  spoken: 'zh' | 'en',
): OpenStage[] {
  const sections = sectionsOf(parts);
  return standings
    .filter(({ isComplete }) => !isComplete)
    .map(({ stage, parts: all, signed, total, returned }) => ({
      ...{ locale, language, name: stage.name, signed, total, isReturned: returned !== null },
      open: all.flatMap(({ isSigned, part }) =>
        isSigned ? [] : [nameOfPart(part, sections, spoken)],
      ),
    }));
}

function refusal(strapi: Core.Strapi, stages: OpenStage[]): RefusalError {
  const language = callerLanguage(strapi.requestContext.get());
  return new RefusalError('unprocessableEntity', unsignedMessage(stages, language), {
    reviews: stages,
  });
}
