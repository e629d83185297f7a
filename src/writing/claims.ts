import { hasUnsaidClaims, withUnsaidClaims } from '../domain/claim/unsaid';
import { languageOf } from '../domain/languages';
import { sourceOf } from '../http/languages';
import { REPORT, type Call, type DocumentMiddleware } from '../stored/documents';
import type { Core } from '@strapi/strapi';

/**
 * Gives a new metric its claim from the prose where the writer gives none, as reading a document does. Otherwise a
 * client that knows only amounts would state 上年的120户 as a figure of this year.
 */
export const readClaims: DocumentMiddleware = (strapi) => async (call, next) => {
  const { data, locale } = call.params;
  const writes = call.uid === REPORT && ['create', 'update'].includes(call.action);
  const language = languageOf(String(locale ?? sourceOf(strapi)));
  if (writes && language && Array.isArray(data?.sections) && hasUnsaidClaims(data.sections)) {
    const year = Number(data.year ?? (await storedYear(strapi, call))) || null;
    const sections = withUnsaidClaims(data.sections, { language, year });
    call.params = { ...call.params, data: { ...data, sections } };
  }
  return next();
};

/** Returns the year of the report as stored. An update may leave it out. */
async function storedYear(strapi: Core.Strapi, { params: { documentId } }: Call) {
  if (!documentId) return null;
  const found = await strapi.db.query(REPORT).findOne({ where: { documentId }, select: ['year'] });
  return (found as { year: string | null } | null)?.year ?? null;
}
