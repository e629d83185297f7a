import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Target } from '../access/access';
import { REVIEW_WORDS } from '../domain/messages/review';
import type { Part } from '../domain/review/part';
import type { StageStanding } from '../domain/review/standing';
import { callerLanguage } from '../http/caller-language';
import { RefusalError } from '../http/refusal';
import { notify } from '../noticing/notify';
import { inReport } from '../stored/lock';
import { assertBase } from '../versions/assert-base';
import { keepDecision } from './keep-decision';
import { partsToSign, type Word } from './parts-to-sign';
import { holdsOne, type Person } from './person';
import { reviewOf, type Review } from './state';

/**
 * Signs a draft at a stage, or returns it. The version in the request is what the reviewer saw: if the draft has
 * changed since, nothing is signed (409). Throws 403 if the person may not sign this stage, 422 for parts that the
 * person may not sign.
 */
export async function sign(
  strapi: Core.Strapi,
  { documentId, locale }: Target,
  person: Person,
  word: Word,
): Promise<Review> {
  return inReport(strapi, documentId, async () => {
    const review = await reviewOf(strapi, documentId, locale);
    await assertBase(strapi, [{ documentId, locale, draft: review.draft }]);
    const standing = stageOf(review, word.stage);
    assertHolds(strapi, person, standing);
    const parts = partsToSign(strapi, review, standing, person, word);
    await keepDecision(strapi, review, person, { ...word, parts });
    if (word.decision === 'returned') await tellOfReturn(strapi, review, person, word, parts);
    return reviewOf(strapi, documentId, locale);
  });
}

/**
 * Notifies the authors of the returned parts and the people who have signed them. A report that was imported whole may
 * have no author here.
 */
async function tellOfReturn(
  strapi: Core.Strapi,
  { draft, authorOf, standings }: Review,
  { name, id }: Person,
  { remark = '' }: Word,
  parts: readonly Part[],
): Promise<void> {
  const authors = parts.map((part) => authorOf(part)?.writerId ?? null);
  const signers = parts.flatMap(({ path }) =>
    standings.flatMap(({ byPath }) => byPath.get(path)?.signers ?? []),
  );
  await notify(strapi, [...authors, ...signers], {
    ...{ kind: 'returned', reportId: draft.documentId, language: draft.locale },
    details: { by: name ?? id, remark },
  });
}

function stageOf({ standings }: Review, key: string): StageStanding {
  const found = standings.find(({ stage }) => stage.key === key);
  if (found) return found;
  const keys = standings.map(({ stage }) => stage.key).join(', ');
  throw new errors.ValidationError(`Invalid parameter "stage": use one of ${keys}.`, {
    parameter: 'stage',
  });
}

function assertHolds(strapi: Core.Strapi, person: Person, { stage }: StageStanding): void {
  if (holdsOne(person, stage.roles)) return;
  const language = callerLanguage(strapi.requestContext.get());
  const details = { stage: stage.key, roles: stage.roles };
  throw new RefusalError('forbidden', REVIEW_WORDS.role[language](stage.name), details);
}
