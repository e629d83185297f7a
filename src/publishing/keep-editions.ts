import { tagOfLine, tagsOf } from '../delivery/tags';
import { linesOfReport } from './lines';
import { announce } from '../delivery/announce';
import { passReviews } from '../reviewing/gate';
import { openGate } from './gate';
import { overrideReason } from './said';
import { editionRecord, type Override } from './record';
import type { Core } from '@strapi/strapi';
import { REPORT, type Call, type DocumentMiddleware } from '../stored/documents';
import type { ReportEntry } from '../stored/entry';
import { loadEntry } from '../stored/load';
import { CHECK_POPULATE } from '../stored/populate';

type Entry = { locale: string };

/**
 * Changes published rows and editions together or not at all. It runs inside the transaction that `lockReport` opened,
 * so a write that the gate refuses is rolled back.
 */
export const keepEditions: DocumentMiddleware = (strapi) => async (call, next) => {
  const result = await next();
  if (call.uid !== REPORT || !result) return result;
  const editions = editionRecord(strapi);
  const documentId = call.params.documentId ?? (result as { documentId: string }).documentId;
  const published = publishedLocales(call, result);
  const withdraws = ['unpublish', 'delete'].includes(call.action);
  if (published.length > 0) {
    const entries = await load(strapi, documentId, published);
    await record(strapi, documentId, entries);
  }
  if (withdraws) await editions.withdraw(documentId);
  if (published.length > 0 || withdraws) {
    const lines = await linesOfReport(strapi, documentId);
    await announce(strapi, ['reports', ...tagsOf(documentId), ...lines.map(tagOfLine)]);
  }
  return result;
};

/**
 * Checks the entries and writes their editions. Without a reason to override findings, an edition is written only where
 * there are none, so it is written while the checks run, and rolled back if they refuse.
 */
async function record(strapi: Core.Strapi, documentId: string, entries: readonly ReportEntry[]) {
  const pass = await openGate(strapi, entries);
  const write = async (overrides: ReadonlyMap<string, Override>) => {
    const locales = entries.map(({ locale }) => locale);
    await passReviews(strapi, documentId, locales);
    await editionRecord(strapi).record(entries, overrides);
  };
  if (overrideReason() !== null) return write(await pass());
  const [passed, written] = await Promise.allSettled([pass(), write(new Map())]);
  // What the gate found is told before what is missing for a publication of the same text.
  for (const each of [passed, written]) if (each.status === 'rejected') throw each.reason;
}

/** Create and update also publish when they get `status: 'published'`. */
function publishedLocales({ action, params }: Call, result: unknown): string[] {
  if (action === 'publish') return (result as { entries: Entry[] }).entries.map((e) => e.locale);
  const publishes = ['create', 'update'].includes(action) && params.status === 'published';
  return publishes ? [(result as Entry).locale] : [];
}

/**
 * Loads the entries that were just published, once for the gate and the editions. It is the most costly read of a
 * publication.
 */
async function load(strapi: Core.Strapi, documentId: string, locales: string[]) {
  const entries: ReportEntry[] = [];
  for (const locale of locales) {
    const which = { documentId, locale, status: 'published' } as const;
    const entry = await loadEntry<ReportEntry>(strapi, which, CHECK_POPULATE);
    if (entry) entries.push(entry);
  }
  return entries;
}
