import { createHash } from 'node:crypto';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Target } from '../access/access';
import { record } from '../auditing/record';
import { callerLanguage } from '../http/caller-language';
import { RefusalError } from '../http/refusal';
import { hinderedMessage, REVIEW_WORDS } from '../domain/messages/review';
import { hindrance } from '../domain/review/may-sign';
import { nameOfPart, sectionsOf } from '../domain/review/name-of';
import type { Part } from '../domain/review/part';
import type { StageStanding } from '../domain/review/standing';
import { notify } from '../noticing/notify';
import { inReport } from '../stored/lock';
import { assertBase } from '../versions/assert-base';
import { revisionsOf } from '../versions/revisions';
import { show } from '../versions/told';
import { holdsOne, rolesOf, type Person } from './person';
import { packedParts, SIGN_OFF, type Decision } from './sign-off-row';
import { reviewOf, type Review } from './state';

/**
 * A reviewer's decision about a draft. Without paths it covers every part that the stage has not signed and that this
 * person may sign.
 */
export type Word = {
  stage: string;
  decision: 'approved' | 'returned';
  remark?: string | undefined;
  paths?: string[] | undefined;
};

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
    await keep(strapi, review, person, { ...word, parts });
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

function partsToSign(
  strapi: Core.Strapi,
  review: Review,
  standing: StageStanding,
  person: Person,
  { decision, paths }: Word,
): Part[] {
  assertThere(standing, paths);
  const asked = paths && new Set(paths);
  const named = standing.parts.filter(({ part }) => !asked || asked.has(part.path));
  const all = named.map(({ part }) => part);
  if (decision === 'returned') return all;
  const open = named
    .filter(({ isSigned, signers }) => !isSigned && !signers.includes(person.id))
    .map(({ part }) => part);
  const hindered = open.flatMap((part) => {
    const author = review.authorOf(part)?.writerId ?? null;
    const found = hindrance(review.standings, standing.stage, part.path, person.id, author);
    return found ? [{ part, hindrance: found }] : [];
  });
  const unfree = new Set(hindered.map(({ part }) => part));
  const free = open.filter((part) => !unfree.has(part));
  if (hindered.length > 0 && (paths || free.length === 0)) throw refused(strapi, review, hindered);
  if (free.length > 0 || standing.returned) return free.length > 0 ? free : all;
  const language = callerLanguage(strapi.requestContext.get());
  throw new RefusalError('unprocessableEntity', REVIEW_WORDS.nothing[language], {});
}

function assertThere({ byPath }: StageStanding, paths: string[] | undefined): void {
  const strange = paths?.find((path) => !byPath.has(path));
  if (strange === undefined) return;
  throw new errors.ValidationError(
    `Invalid parameter "paths": the draft has no part "${strange}".`,
    {
      parameter: 'paths',
    },
  );
}

type Hindered = { part: Part; hindrance: NonNullable<ReturnType<typeof hindrance>> };

function refused(strapi: Core.Strapi, { parts }: Review, hindered: Hindered[]): RefusalError {
  const language = callerLanguage(strapi.requestContext.get());
  const sections = sectionsOf(parts);
  const named = hindered.map(({ part, hindrance: why }) => ({
    ...{ name: nameOfPart(part, sections, language), path: part.path, hindrance: why },
  }));
  return new RefusalError('unprocessableEntity', hinderedMessage(named, language), {
    parts: named,
  });
}

type Said = {
  stage?: string | null;
  decision: Decision;
  remark?: string | undefined;
  parts: readonly Part[];
};

/**
 * Writes a decision about a draft, keeps that version of the draft, and records it in the audit trail. Call it inside
 * the lock and transaction.
 */
export async function keep(
  strapi: Core.Strapi,
  { draft, sensitivity }: Review,
  person: Person,
  { stage = null, decision, remark, parts }: Said,
): Promise<void> {
  const { documentId: reportId, locale: language, version } = draft;
  const signed = parts.length > 0;
  await strapi.db.query(SIGN_OFF).create({
    data: {
      ...{ reportId, language, stage, decision, signer: person.id, name: person.name },
      ...{ roles: rolesOf(person), remark: remark ?? null, version },
      ...{ parts: signed ? packedParts(parts) : null, signedAt: new Date().toISOString() },
    },
  });
  await revisionsOf(strapi, reportId).keep(language, version);
  show(strapi, language, version);
  await record(strapi, {
    ...{ chain: reportId, action: decision, language },
    details: {
      ...{ stage, version, parts: parts.length, sensitivity },
      ...(remark && { remarkHash: createHash('sha256').update(remark).digest('hex') }),
      hashes: parts.map(({ path, hash }) => `${path} ${hash}`),
    },
  });
}
