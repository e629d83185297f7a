import type { Core } from '@strapi/strapi';
import type { Target } from '../access/access';
import { callerLanguage } from '../http/caller-language';
import { RefusalError } from '../http/refusal';
import { REVIEW_WORDS } from '../domain/messages/review';
import { SENSITIVITIES, type Sensitivity } from '../domain/review/chain';
import { inReport } from '../stored/lock';
import { holdsOne, type Person } from './person';
import { keepDecision } from './keep-decision';
import { reviewOf, sourceOf, stagesIn, type Review } from './state';

/**
 * Sets the sensitivity class of a report. Anyone who may change the report may raise it. Only a person who may sign the
 * last stage of the source language may lower it (403), so that nobody gets around a chain by choosing a shorter one.
 */
export async function giveClass(
  strapi: Core.Strapi,
  { documentId, locale }: Target,
  person: Person,
  sensitivity: Sensitivity,
): Promise<Review> {
  return inReport(strapi, documentId, async () => {
    const review = await reviewOf(strapi, documentId, locale);
    const isLower = rankOf(sensitivity) < rankOf(review.sensitivity);
    const chain = stagesIn(strapi, sourceOf(strapi), review.sensitivity);
    const last = chain.at(-1)?.roles ?? [];
    if (isLower && !holdsOne(person, last)) {
      const language = callerLanguage(strapi.requestContext.get());
      throw new RefusalError('forbidden', REVIEW_WORDS.lowering[language]);
    }
    await keepDecision(strapi, review, person, {
      decision: 'classed',
      remark: sensitivity,
      parts: [],
    });
    return reviewOf(strapi, documentId, locale);
  });
}

const rankOf = (sensitivity: Sensitivity) => SENSITIVITIES.indexOf(sensitivity);
