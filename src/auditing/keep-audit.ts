import type { Core } from '@strapi/strapi';
import { EDITION, type EditionRow } from '../stored/edition-row';
import { REPORT, WRITES, type Call, type DocumentMiddleware } from '../stored/documents';
import { revisionsOf, type Revision } from '../versions/revisions';
import { record } from './record';

/** The name of each write in the audit trail. An update has none: its sittings are recorded instead. */
const DEEDS: Record<string, string> = {
  ...{ create: 'created', clone: 'created', publish: 'published', unpublish: 'withdrawn' },
  ...{ discardDraft: 'discarded', delete: 'deleted' },
};

type Row = { documentId: string; locale?: string };

/**
 * Records each write of a report with its writer. All saves of one sitting become one entry, because their revisions
 * hold the details.
 */
export const keepAudit: DocumentMiddleware = (strapi) => async (call, next) => {
  if (call.uid !== REPORT || !WRITES.has(call.action)) return next();
  const before = call.params.documentId ? await lastOf(strapi, call.params.documentId) : null;
  const result = (await next()) as (Row & { entries?: Row[] }) | null;
  if (!result) return result;
  const chain = result.documentId ?? call.params.documentId;
  const rows = result.entries ?? [result];
  if (call.action === 'update') await recordSitting(strapi, chain, before, rows);
  else for (const row of rows) await recordDeed(strapi, call, chain, row);
  const publishes =
    ['create', 'update'].includes(call.action) && call.params.status === 'published';
  if (publishes)
    for (const row of rows) await recordDeed(strapi, { ...call, action: 'publish' }, chain, row);
  return result;
};

async function recordDeed(strapi: Core.Strapi, call: Call, chain: string, row: Row) {
  const action = DEEDS[call.action];
  if (!action) return;
  const language = row.locale ?? null;
  const details =
    action === 'published' && language ? await editionOf(strapi, chain, language) : {};
  await record(strapi, { chain, action, language, details });
}

async function editionOf(strapi: Core.Strapi, reportId: string, language: string) {
  const row: EditionRow | null = await strapi.db
    .query(EDITION)
    .findOne({ where: { reportId, language, current: true } });
  if (!row) return {};
  const { number, hash, overrideReason, overriddenFindings } = row;
  return { edition: number, hash, ...(overrideReason && { overriddenFindings }) };
}

async function lastOf(strapi: Core.Strapi, documentId: string): Promise<number> {
  const [row] = await strapi.db.query('api::revision.revision').findMany({
    ...{ where: { reportId: documentId }, select: ['id'], orderBy: { id: 'desc' }, limit: 1 },
  });
  return (row?.id as number | undefined) ?? 0;
}

/**
 * Records a save that began a sitting: its revision was written just now, and the revision before has another sitting.
 */
async function recordSitting(
  strapi: Core.Strapi,
  chain: string,
  before: number | null,
  rows: Row[],
) {
  for (const { locale = null } of rows) {
    const [head, previous] = await revisionsOf(strapi, chain).heads(locale ?? '', 2);
    if (!head || head.id <= (before ?? 0) || head.sitting === previous?.sitting) continue;
    const { version, origin } = head as Revision;
    const details = { version, origin };
    await record(strapi, { chain, action: 'edited', language: locale, details });
  }
}
