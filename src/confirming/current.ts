import type { Core } from '@strapi/strapi';
import type { Target } from '../access/access';
import { unseen } from '../access/refusals';
import { statementAt, type Statement } from '../domain/confirm/statement';
import { languageOf } from '../domain/languages';
import type { ReportEntry } from '../stored/entry';
import { loadEntry } from '../stored/load';
import { EDITION_POPULATE } from '../stored/populate';
import { toEdition } from '../stored/to-edition';

/**
 * Returns a function from the path of a figure or quote to what the draft now says there. Throws 404 if there is no
 * draft.
 */
export async function currentStatements(
  strapi: Core.Strapi,
  { documentId, locale }: Target,
): Promise<(path: string) => Statement | null> {
  const which = { documentId, locale, status: 'draft' as const };
  const entry = await loadEntry<ReportEntry>(strapi, which, EDITION_POPULATE);
  if (!entry) throw unseen(documentId, locale);
  const edition = toEdition(entry);
  return (path) => statementAt(edition, path, languageOf(locale) ?? 'zh');
}
