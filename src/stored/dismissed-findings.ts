import type { Core } from '@strapi/strapi';
import type { Issue } from '../domain/issue';

/** Findings that were dismissed. A row is never deleted: one that is undone says so. */
export const DISMISSED_FINDING = 'api::dismissed-finding.dismissed-finding';

/** A finding that somebody dismissed: its id (`src/domain/check/identified.ts`), what it said then, why, who and when. */
export interface DismissedRow {
  id: number;
  finding: string;
  issue: Issue;
  reason: string;
  writer: string | null;
  writtenAt: string;
}

/** What is dismissed in a report and language at present, the newest first. */
export const dismissedRows = (
  strapi: Core.Strapi,
  reportId: string,
  language: string,
): Promise<DismissedRow[]> =>
  strapi.db.query(DISMISSED_FINDING).findMany({
    where: { reportId, language, undoneAt: { $null: true } },
    orderBy: { id: 'desc' },
  });

/** The ids of findings that are dismissed in a report and language. */
export const dismissedIds = async (
  strapi: Core.Strapi,
  reportId: string,
  language: string,
): Promise<string[]> =>
  (await dismissedRows(strapi, reportId, language)).map(({ finding }) => finding);
