import type { Core } from '@strapi/strapi';
import type { Content } from '../domain/desk';
import { loadDraft } from './draft';

const BASIS = 'api::report-year.import-basis';

/**
 * What a draft was made of: the document as it was imported last, or last year's structure. A revised document is compared with
 * it, so that what its author changed is told from what an editor did. Kept until the next import takes its place.
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

/** What a draft was made of; null where nobody knows. */
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
