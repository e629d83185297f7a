import type { Core } from '@strapi/strapi';
import type { Edition } from '../domain/edition';
import type { ReportEntry } from '../stored/entry';
import { loadEntry, type Which } from '../stored/load';
import { EDITION_POPULATE } from '../stored/populate';
import { toEdition } from '../stored/to-edition';
import { withSignedFiles } from '../uploads/edition';

/**
 * A report as readers would be given it, before it is published; its pictures have addresses that are good for an hour. Null
 * where there is none in this language.
 */
export async function previewedEdition(strapi: Core.Strapi, which: Which): Promise<Edition | null> {
  const entry = await loadEntry<ReportEntry>(strapi, which, EDITION_POPULATE);
  const secret = strapi.config.get<string>('admin.auth.secret');
  return entry && withSignedFiles(toEdition(entry), secret, Date.now());
}
