import type { Core } from '@strapi/strapi';
import type { ReviewsConfig } from '../../config/reviews';
import type { Access } from '../access/access';
import type { Issue } from '../domain/issue';
import { REVIEW_WORDS } from '../domain/messages/review';
import { partsAbout } from '../domain/review/about';
import { reviewersIn } from '../domain/review/chain';
import { nameOfPart, sectionsOf } from '../domain/review/name-of';
import { callerLanguage } from '../http/caller-language';
import { RefusalError } from '../http/refusal';
import { holdsOne, personOf } from '../reviewing/person';
import { reviewOf, sensitivityIn, stagesIn } from '../reviewing/state';
import { signOffsOf } from '../reviewing/sign-off-row';
import type { Checked } from '../workers/tasks/check-report';

type Target = { documentId: string; locale: string; access: Access };

/** Whether a finding is an error, or one that nothing is published with: to confirm it opens the gate. */
export const isGrave = (issue: Issue, { gated }: Pick<Checked, 'gated'>): boolean =>
  issue.severity === 'error' || gated.includes(issue);

/**
 * Throws 403 if the caller may not confirm an error. Only a person who may publish confirms it, because that opens the
 * gate. If reviews are required, only a reviewer confirms it, and never the person who last wrote what it is about.
 * @param issue the error; without it, whether the person may confirm errors of others
 */
export async function toConfirmGrave(
  strapi: Core.Strapi,
  target: Target,
  issue?: Issue,
): Promise<void> {
  const { documentId, locale, access } = target;
  await access.to('publish', target);
  if (!strapi.config.get<ReviewsConfig['required']>('reviews.required')) return;
  const ctx = strapi.requestContext.get();
  const person = personOf(ctx);
  const decisions = await signOffsOf(strapi, documentId);
  const stages = stagesIn(strapi, locale, sensitivityIn(decisions));
  const language = callerLanguage(ctx);
  if (!person || !holdsOne(person, reviewersIn(stages)))
    throw new RefusalError('forbidden', REVIEW_WORDS.confirming[language]);
  const isFree = stages.some((one) => one.samePerson && holdsOne(person, one.roles));
  if (!issue || isFree) return;
  const { parts, authorOf } = await reviewOf(strapi, documentId, locale, decisions);
  const own = partsAbout(issue, parts).find((part) => authorOf(part)?.writerId === person.id);
  if (!own) return;
  const name = nameOfPart(own, sectionsOf(parts), language);
  throw new RefusalError('forbidden', REVIEW_WORDS.ownError[language](name));
}

/** The same as a question. */
export const mayConfirmGrave = (strapi: Core.Strapi, target: Target): Promise<boolean> =>
  toConfirmGrave(strapi, target).then(
    () => true,
    () => false,
  );
