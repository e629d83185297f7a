import { tagOfLine, tagsOf } from '../delivery/tags';
import { linesOfReport } from './lines';
import { announce } from '../delivery/announce';
import { passReviews } from '../reviewing/gate';
import { passGate } from './gate';
import { editionRecord } from './record';
import { REPORT, type Call, type DocumentMiddleware } from '../stored/documents';

type Entry = { locale: string };

/**
 * Published rows and editions change together or not at all: this runs inside the transaction
 * that `lockReport` opened. What the gate refuses is rolled back with it.
 */
export const keepEditions: DocumentMiddleware = (strapi) => async (call, next) => {
  const result = await next();
  if (call.uid !== REPORT || !result) return result;
  const editions = editionRecord(strapi);
  const documentId = call.params.documentId ?? (result as { documentId: string }).documentId;
  const published = publishedLocales(call, result);
  const withdraws = ['unpublish', 'delete'].includes(call.action);
  if (published.length > 0) {
    const overrides = await passGate(strapi, documentId, published);
    await passReviews(strapi, documentId, published);
    await editions.record(documentId, published, overrides);
  }
  if (withdraws) await editions.withdraw(documentId);
  if (published.length > 0 || withdraws) {
    const lines = await linesOfReport(strapi, documentId);
    await announce(strapi, ['reports', ...tagsOf(documentId), ...lines.map(tagOfLine)]);
  }
  return result;
};

/** Create and update publish too when they are told `status: 'published'`. */
function publishedLocales({ action, params }: Call, result: unknown): string[] {
  if (action === 'publish') return (result as { entries: Entry[] }).entries.map((e) => e.locale);
  const publishes = ['create', 'update'].includes(action) && params.status === 'published';
  return publishes ? [(result as Entry).locale] : [];
}
