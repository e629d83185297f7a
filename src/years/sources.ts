import type { Core } from '@strapi/strapi';
import type { ZongshuConfig } from '../../config/zongshu';
import type { Access } from '../access/access';
import type { Content } from '../domain/desk';
import { REPORT } from '../stored/documents';
import { loadEntry } from '../stored/load';
import { contentOf, populateOf } from '../versions/shape';

/** The content of the previous report in one language, from which next year's report is made. */
export type Source = { locale: string; content: Content };

/**
 * Returns the languages of a report, the source first: the published version, or the draft if it was never published.
 */
export async function sourcesOf(
  strapi: Core.Strapi,
  documentId: string,
  access: Access,
): Promise<Source[]> {
  const found: Source[] = [];
  for (const { code: locale } of strapi.config.get<ZongshuConfig['locales']>('zongshu.locales')) {
    for (const status of ['published', 'draft'] as const) {
      const which = { documentId, locale, status };
      const entry = await loadEntry<Record<string, unknown>>(
        strapi,
        which,
        populateOf(strapi, REPORT),
      );
      if (!entry) continue;
      await access.toRead(which);
      found.push({ locale, content: contentOf(strapi, REPORT, entry) as Content });
      break;
    }
  }
  return found;
}
