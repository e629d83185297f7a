import type { Core } from '@strapi/strapi';
import { every } from '../nodes/every';
import { REPORT } from '../stored/documents';
import { REVISION } from './revision-row';
import { revisionsOf, type Revision } from './revisions';

/** How long the last version of a deleted draft is kept: a month, so that a mistake is noticed even after a holiday. */
export const KEPT_DAYS = 30;

const DAY = 24 * 60 * 60 * 1000;

/** How often a node looks for deleted drafts whose time is over, in milliseconds. */
const INTERVAL = 6 * 60 * 60 * 1000;

/** The most deleted drafts that are listed, the newest first. */
const LISTED = 100;

/** A draft that was deleted and can be restored: who deleted it, when, and its last version. */
export interface DeletedDraft {
  documentId: string;
  locale: string;
  deletedBy: string | null;
  deletedAt: string;
  last: Revision;
}

type Deletion = { id: number; reportId: string; language: string } & Pick<
  Revision,
  'writer' | 'writtenAt'
>;

/** Returns the drafts that were deleted since this time and can be restored, the last deleted first. */
export async function deletedDrafts(
  strapi: Core.Strapi,
  since = timeIsOver(),
): Promise<DeletedDraft[]> {
  const all: DeletedDraft[] = [];
  for (const { reportId: documentId, language: locale, writer, writtenAt } of await standing(
    strapi,
  )) {
    if (new Date(writtenAt) < since) continue;
    const last = await lastOf(strapi, documentId, locale);
    if (last?.content)
      all.push({ documentId, locale, deletedBy: writer, deletedAt: writtenAt, last });
    if (all.length === LISTED) break;
  }
  return all;
}

/** Deletes what is kept of drafts that were deleted before this time, except what was signed or published. */
export async function forgetDeleted(strapi: Core.Strapi, before: Date): Promise<void> {
  for (const { reportId, language, writtenAt } of await standing(strapi))
    if (new Date(writtenAt) < before)
      await strapi.db.transaction(() => revisionsOf(strapi, reportId).forget(language));
}

/** Forgets deleted drafts whose time is over. */
export const forgettingDeleted = every(INTERVAL, 'Deleted drafts are not forgotten', (strapi) =>
  forgetDeleted(strapi, timeIsOver()),
);

/** Returns the time before which a deletion is final. */
function timeIsOver(): Date {
  return new Date(Date.now() - KEPT_DAYS * DAY);
}

/**
 * Returns the last deletion of each draft that is not there again and that is not forgotten yet, the newest first. An
 * earlier deletion does not count: the draft was restored after it.
 */
async function standing(strapi: Core.Strapi): Promise<Deletion[]> {
  const deletions: Deletion[] = await strapi.db.query(REVISION).findMany({
    where: { version: { $null: true }, kept: { $ne: true } },
    select: ['id', 'reportId', 'language', 'writer', 'writtenAt'],
    orderBy: { id: 'desc' },
  });
  const there: { documentId: string; locale: string }[] = await strapi.db.query(REPORT).findMany({
    where: { publishedAt: { $null: true }, documentId: { $in: deletions.map(idOf) } },
    select: ['documentId', 'locale'],
  });
  const seen = new Set(there.map(({ documentId, locale }) => `${documentId} ${locale}`));
  return deletions.filter(({ reportId, language }) => {
    const name = `${reportId} ${language}`;
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

const idOf = ({ reportId }: Deletion): string => reportId;

const lastOf = (strapi: Core.Strapi, documentId: string, language: string) =>
  revisionsOf(strapi, documentId).last({ language, version: { $notNull: true } });
