import type { Core } from '@strapi/strapi';
import type { Issue } from '../domain/issue';

/** The content type of dismissed findings. A row is never deleted: undoing a dismissal is recorded in the row. */
export const DISMISSED_FINDING = 'api::dismissed-finding.dismissed-finding';

/**
 * A dismissed finding: its id (`src/domain/check/identified.ts`), its content at that time, the reason, who and when.
 */
export interface DismissedRow {
  id: number;
  finding: string;
  issue: Issue;
  reason: string;
  writer: string | null;
  writtenAt: string;
}

/** Reads the dismissals in force in a report and language, the newest first. */
export const dismissedRows = (
  strapi: Core.Strapi,
  reportId: string,
  language: string,
): Promise<DismissedRow[]> =>
  strapi.db.query(DISMISSED_FINDING).findMany({
    where: { reportId, language, undoneAt: { $null: true } },
    orderBy: { id: 'desc' },
  });

/** A finding that was dismissed, and whether the dismissal was undone. */
export type EverDismissed = DismissedRow & {
  language: string;
  undoneBy: string | null;
  undoneAt: string | null;
};

/** Returns every dismissal of a report, in all languages, including undone ones, oldest first. */
export const everDismissed = (strapi: Core.Strapi, reportId: string): Promise<EverDismissed[]> =>
  strapi.db.query(DISMISSED_FINDING).findMany({ where: { reportId }, orderBy: { id: 'asc' } });

/** Returns the ids of the dismissed findings in a report and language. */
export const dismissedIds = async (
  strapi: Core.Strapi,
  reportId: string,
  language: string,
): Promise<string[]> =>
  (await dismissedRows(strapi, reportId, language)).map(({ finding }) => finding);
