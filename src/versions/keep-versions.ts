import type { Core } from '@strapi/strapi';
import { REPORT, WRITES, type Call, type DocumentMiddleware } from '../stored/documents';
import { localesOf } from '../stored/load';
import { assertBase } from './assert-base';
import { loadDraft, type Draft } from './draft';
import { matchRows } from './match-rows';
import { revisionsOf } from './revisions';
import type { Met } from './stale';
import { show, showDraft, told } from './told';
import { assertThere, metBy, namedIn } from './written-drafts';

/** Actions that do not change the draft. */
const KEEPING: ReadonlySet<string> = new Set(['publish', 'unpublish']);

/**
 * Compares a write's base with the present draft, inside the lock and transaction of the write: if two writes name the
 * same version, only one succeeds. Stores each written draft with its writer, and puts its version on the response.
 */
export const keepVersions: DocumentMiddleware = (strapi) => async (call, next) => {
  if (call.uid !== REPORT) return next();
  if (call.action === 'findOne') return withVersion(strapi, call, next);
  if (!WRITES.has(call.action)) return next();
  const { documentId } = call.params;
  if (!documentId || call.action === 'clone') return made(strapi, call, next);
  const met = await metBy(strapi, call, documentId);
  await assertBase(strapi, met);
  await assertThere(strapi, call, documentId, met);
  for (const { draft } of met) if (draft) await revisionsOf(strapi, documentId).found(draft);
  setOnRows(strapi, call, met);
  const result = await next();
  const left: Draft[] = [];
  for (const one of met) {
    const draft = await remember(strapi, call, one);
    if (draft) left.push(draft);
  }
  await keepPublished(strapi, call, left);
  return result;
};

/** Puts the version on a read of a draft, as the admin's form makes it. */
async function withVersion(strapi: Core.Strapi, { params }: Call, next: () => Promise<unknown>) {
  const isShown = strapi.requestContext.get()?.method === 'GET' && params.status !== 'published';
  const [locale] = isShown ? await namedIn(strapi, params.locale) : [];
  if (locale && params.documentId) await showDraft(strapi, params.documentId, locale);
  return next();
}

async function made(strapi: Core.Strapi, call: Call, next: () => Promise<unknown>) {
  const result = (await next()) as { documentId: string } | null;
  if (!result) return result;
  const { documentId } = result;
  const left: Draft[] = [];
  for (const locale of await localesOf(strapi, documentId, 'draft')) {
    const draft = await rememberDraft(strapi, documentId, locale);
    if (draft) left.push(draft);
  }
  const named = await namedIn(strapi, call.params.locale);
  await keepPublished(
    strapi,
    call,
    left.filter(({ locale }) => named.includes(locale)),
  );
  return result;
}

/** Marks published revisions, so that they are never folded away. `left` are the drafts after the write. */
async function keepPublished(strapi: Core.Strapi, { action, params }: Call, left: Draft[]) {
  if (action !== 'publish' && params.status !== 'published') return;
  for (const { documentId, locale, version } of left) {
    await revisionsOf(strapi, documentId).keep(locale, version);
  }
}

function setOnRows(strapi: Core.Strapi, call: Call, [met]: Met[]): void {
  const { data } = call.params;
  if (call.action !== 'update' || !data) return;
  call.params = { ...call.params, data: matchRows(strapi, data, met?.draft ?? null) };
}

/** Stores and returns the draft after the write, or null if there is none. */
async function remember(
  strapi: Core.Strapi,
  { action }: Call,
  { documentId, locale, draft }: Met,
): Promise<Draft | null> {
  if (KEEPING.has(action)) {
    if (draft) show(strapi, locale, draft.version);
    return draft;
  }
  if (action !== 'delete') return rememberDraft(strapi, documentId, locale);
  if (draft) await revisionsOf(strapi, documentId).deleted(locale);
  return null;
}

async function rememberDraft(strapi: Core.Strapi, documentId: string, locale: string) {
  const draft = await loadDraft(strapi, documentId, locale);
  if (!draft) return null;
  await revisionsOf(strapi, documentId).written(draft);
  told(strapi.requestContext.get()).made.add(draft.version);
  show(strapi, locale, draft.version);
  return draft;
}
