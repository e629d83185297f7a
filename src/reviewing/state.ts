import type { Core } from '@strapi/strapi';
import type { ZongshuConfig } from '../../config/zongshu';
import { unseen } from '../access/refusals';
import {
  DEFAULT_SENSITIVITY,
  SENSITIVITIES,
  stagesFor,
  type Reviews,
  type Sensitivity,
} from '../domain/review/chain';
import type { Part } from '../domain/review/part';
import { partsOf } from '../domain/review/parts';
import { standingOf, type Signature, type StageStanding } from '../domain/review/standing';
import { loadDraft, type Draft } from '../versions/draft';
import type { RevisionRow } from '../versions/revision-row';
import { revisionsOf } from '../versions/revisions';
import { authorsIn } from '../versions/touched';
import { signaturesIn, signOffsOf, type SignOffRow } from './sign-off-row';

/** A draft in review: its content, its signatures, and the last author of each part. */
export type Review = {
  draft: Draft;
  parts: Part[];
  sensitivity: Sensitivity;
  rows: SignOffRow[];
  signatures: Signature[];
  standings: StageStanding[];
  authorOf(part: Part): Pick<RevisionRow, 'writer' | 'writerId' | 'writtenAt'> | null;
};

export const reviewsOf = (strapi: Core.Strapi): Reviews =>
  strapi.config.get<ZongshuConfig['reviews']>('zongshu.reviews');

/** Returns the language in which reports are written. */
export const sourceOf = (strapi: Core.Strapi): string =>
  strapi.config.get<ZongshuConfig['locales']>('zongshu.locales')[0]!.code;

/**
 * Returns the state of a draft's review. Throws 404 if there is no draft.
 * @param decisions all decisions about the report, in every language; they are read if the caller has not done so
 */
export async function reviewOf(
  strapi: Core.Strapi,
  documentId: string,
  locale: string,
  decisions?: SignOffRow[],
): Promise<Review> {
  const draft = await loadDraft(strapi, documentId, locale);
  if (!draft) throw unseen(documentId, locale);
  const all = decisions ?? (await signOffsOf(strapi, documentId));
  const rows = all.filter(({ language }) => language === locale);
  const sensitivity = sensitivityIn(all);
  const parts = partsOf(draft.content);
  const signatures = signaturesIn(rows);
  const standings = standingOf(stagesIn(strapi, locale, sensitivity), parts, signatures);
  const authorIn = authorsIn(await revisionsOf(strapi, documentId).heads(locale));
  const authorOf = ({ hash }: Part) => authorIn(hash);
  return { draft, parts, sensitivity, rows, signatures, standings, authorOf };
}

/** Returns the review stages of a sensitivity class in a language. */
export const stagesIn = (strapi: Core.Strapi, locale: string, sensitivity: Sensitivity) =>
  stagesFor(reviewsOf(strapi), locale === sourceOf(strapi), sensitivity);

/** Returns the class that a report was given last, in any language. */
export function sensitivityIn(rows: readonly SignOffRow[]): Sensitivity {
  const last = rows.filter(({ decision }) => decision === 'classed').at(-1)?.remark;
  return SENSITIVITIES.find((one) => one === last) ?? DEFAULT_SENSITIVITY;
}

/**
 * Returns the last publication without signatures, and whether its text still needs signatures. Returns null if there
 * is none.
 */
export async function emergencyOf(strapi: Core.Strapi, review: Review) {
  const { rows, draft, signatures, sensitivity } = review;
  const row = rows.filter(({ decision }) => decision === 'emergency').at(-1);
  if (!row) return null;
  const seen = await revisionsOf(strapi, draft.documentId).among([row.version ?? '']);
  const stages = stagesIn(strapi, draft.locale, sensitivity);
  const standings = standingOf(stages, partsOf(seen?.content ?? {}), signatures);
  const { remark, name, signedAt } = row;
  return { reason: remark, name, at: signedAt, isOpen: standings.some((one) => !one.isComplete) };
}
