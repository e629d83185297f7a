import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { hinderedMessage, REVIEW_WORDS } from '../domain/messages/review';
import { hindrance } from '../domain/review/may-sign';
import { nameOfPart, sectionsOf } from '../domain/review/name-of';
import type { Part } from '../domain/review/part';
import type { StageStanding } from '../domain/review/standing';
import { callerLanguage } from '../http/caller-language';
import { RefusalError } from '../http/refusal';
import type { Person } from './person';
import type { Review } from './state';

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
 * Returns the parts that a decision covers. Throws 400 for a part that the draft does not have, and 422 for parts that
 * the person may not sign, or if nothing is left to sign.
 */
export function partsToSign(
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
