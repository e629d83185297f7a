import type { Core } from '@strapi/strapi';
import { unseen } from '../../access/refusals';
import { dismissedIn, reportOf, type Content } from '../../domain/desk';
import { linesToFill, type FillLine } from '../../domain/filling/line';
import { expectationsOf } from '../../domain/years';
import { lineageIn, previousEdition } from '../../stored/previous-edition';
import { loadDraft } from '../../versions/draft';

export type Which = { documentId: string; locale: string };

/**
 * Returns the lines to fill in for a draft: last year's figures, and this year's new ones. Throws 404 if there is no
 * draft.
 */
export async function linesOf(strapi: Core.Strapi, which: Which): Promise<FillLine[]> {
  const { documentId, locale } = which;
  const draft = await loadDraft(strapi, documentId, locale);
  if (!draft) throw unseen(documentId, locale);
  const content = draft.content as Content;
  const report = reportOf(content);
  const previous = await previousEdition(strapi, { ...lineageIn(content), locale });
  const before = previous ?? { year: 0, sections: [] };
  return linesToFill(expectationsOf(before, report, dismissedIn(content)), report);
}
