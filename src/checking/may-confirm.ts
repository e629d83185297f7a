import type { Core } from '@strapi/strapi';
import type { ReviewsConfig } from '../../config/reviews';
import type { Access } from '../access/access';
import type { Issue } from '../domain/issue';
import { REVIEW_WORDS } from '../domain/messages/review';
import { reviewersIn } from '../domain/review/chain';
import { callerLanguage } from '../http/caller-language';
import { RefusalError } from '../http/refusal';
import { holdsOne, personOf } from '../reviewing/person';
import { sensitivityIn, stagesIn } from '../reviewing/state';
import { signOffsOf } from '../reviewing/sign-off-row';
import type { Checked } from '../workers/tasks/check-report';

type Target = { documentId: string; locale: string; access: Access };

/** Whether a finding is an error, or one that nothing is published with: to confirm it opens the gate. */
export const isGrave = (issue: Issue, { gated }: Pick<Checked, 'gated'>): boolean =>
  issue.severity === 'error' || gated.includes(issue);

/**
 * Refuses a confirmation of an error to who may not publish (403), for publishing is what it leads to. Where reviews are required, it
 * is a reviewer's too: whoever writes does not say of his own words that the error in them is none.
 */
export async function toConfirmGrave(strapi: Core.Strapi, target: Target): Promise<void> {
  const { documentId, locale, access } = target;
  await access.to('publish', target);
  if (!strapi.config.get<ReviewsConfig['required']>('reviews.required')) return;
  const ctx = strapi.requestContext.get();
  const person = personOf(ctx);
  const sensitivity = sensitivityIn(await signOffsOf(strapi, documentId));
  const reviewers = reviewersIn(stagesIn(strapi, locale, sensitivity));
  if (person && holdsOne(person, reviewers)) return;
  throw new RefusalError('forbidden', REVIEW_WORDS.confirming[callerLanguage(ctx)]);
}

/** The same as a question. */
export const mayConfirmGrave = (strapi: Core.Strapi, target: Target): Promise<boolean> =>
  toConfirmGrave(strapi, target).then(
    () => true,
    () => false,
  );
