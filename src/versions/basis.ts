import type { Core } from '@strapi/strapi';
import type { Content } from '../domain/desk';
import { loadDraft } from './draft';

const BASIS = 'api::report-year.import-basis';

/**
 * Stores what a draft was made from: the last imported document, or last year's structure. A revised document is
 * compared with it, so that changes by its author can be told from an editor's. The next import replaces it.
 */
export async function keepBasis(
  strapi: Core.Strapi,
  reportId: string,
  language: string,
  content?: Content,
): Promise<void> {
  const kept = content ?? (await loadDraft(strapi, reportId, language))?.content;
  await strapi.db.query(BASIS as never).deleteMany({ where: { reportId, language } as never });
  const data = { reportId, language, content: JSON.stringify(kept ?? {}) };
  await strapi.db.query(BASIS as never).create({ data: data as never });
}

/** Returns what a draft was made from, or null if that is unknown. */
export async function basisOf(
  strapi: Core.Strapi,
  reportId: string,
  language: string,
): Promise<Content | null> {
  const found = (await strapi.db
    .query(BASIS as never)
    .findOne({ where: { reportId, language } as never })) as { content: string } | null;
  return found && (JSON.parse(found.content) as Content);
}
