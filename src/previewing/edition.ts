import type { Core } from '@strapi/strapi';
import type { Edition } from '../domain/edition';
import type { ReportEntry } from '../stored/entry';
import { loadEntry, type Which } from '../stored/load';
import { EDITION_POPULATE } from '../stored/populate';
import { toEdition } from '../stored/to-edition';
import { withSignedFiles } from '../uploads/edition';

/**
 * Builds the edition of a report that is not published yet. The addresses of its pictures are valid for an hour.
 * Returns null if the report does not exist in this language.
 */
export async function previewedEdition(strapi: Core.Strapi, which: Which): Promise<Edition | null> {
  const entry = await loadEntry<ReportEntry>(strapi, which, EDITION_POPULATE);
  const secret = strapi.config.get<string>('admin.auth.secret');
  return entry && withSignedFiles(toEdition(entry), secret, Date.now());
}
