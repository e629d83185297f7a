import type { Core } from '@strapi/strapi';
import type { ReviewsConfig } from '../../config/reviews';
import { hindrance } from '../domain/review/may-sign';
import { partsOf } from '../domain/review/parts';
import type { PartStanding, StageStanding } from '../domain/review/standing';
import { words } from '../domain/version/words';
import { revisionsOf } from '../versions/revisions';
import { holdsOne, type Person } from './person';
import { emergencyOf, type Review } from './state';

/** Builds a review for one reader: every part once, and for each stage its open parts with the reasons. */
export async function shownReview(strapi: Core.Strapi, review: Review, person: Person | null) {
  const { draft, parts, sensitivity, standings } = review;
  const former = await formerTexts(strapi, review);
  return {
    ...{ documentId: draft.documentId, locale: draft.locale, sensitivity },
    required: strapi.config.get<ReviewsConfig['required']>('reviews.required'),
    emergency: await emergencyOf(strapi, review),
    parts: parts.map(({ path, kind, section, text }) => ({
      ...{ path, kind, section, text: words(text) ?? '' },
    })),
    stages: standings.map((one) => shownStage(review, one, person, former)),
  };
}

type Former = (standing: PartStanding) => string | null;

/** Returns a function that gives the text of a part when it was signed, for a part that has changed since. */
async function formerTexts(strapi: Core.Strapi, { draft, standings }: Review): Promise<Former> {
  const decayed = standings.flatMap(({ parts }) => parts.flatMap((one) => one.decayed ?? []));
  const texts = new Map<string, string>();
  for (const version of new Set(decayed.map((one) => one.version))) {
    const seen = await revisionsOf(strapi, draft.documentId).among([version]);
    for (const { path, text } of partsOf(seen?.content ?? {}))
      texts.set(`${version} ${path}`, text);
  }
  return ({ decayed: one }) => (one ? (texts.get(`${one.version} ${one.path}`) ?? null) : null);
}

function shownStage(
  { standings, signatures, authorOf }: Review,
  { stage, parts, signed, total, isComplete, returned }: StageStanding,
  person: Person | null,
  former: Former,
) {
  const open = parts.filter(({ isSigned }) => !isSigned);
  return {
    ...{ key: stage.key, name: stage.name, people: stage.people, signed, total, isComplete },
    mine: person !== null && holdsOne(person, stage.roles),
    returned: returned && {
      ...{ name: returned.name, remark: returned.remark, at: returned.signedAt },
    },
    signatures: signatures
      .filter((one) => one.stage === stage.key)
      .map(({ decision, name, remark, signedAt, parts: { length } }) => ({
        ...{ decision, name, remark, at: signedAt, parts: length },
      })),
    open: open.map((one) => {
      const author = authorOf(one.part);
      const signer = person?.id ?? '';
      return {
        path: one.part.path,
        // The whole texts, so that the admin can compare them.
        ...(one.decayed && { before: former(one) ?? '', after: one.part.text }),
        signedBy: one.decayed?.name ?? null,
        author: author && { name: author.writer, at: author.writtenAt },
        hindrance: hindrance(standings, stage, one.part.path, signer, author?.writerId ?? null),
      };
    }),
  };
}
