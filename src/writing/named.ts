import type { Core } from '@strapi/strapi';
import { announce } from '../delivery/announce';
import { WRITES, type DocumentMiddleware } from '../stored/documents';

/** The types that reports name by key, with the prefix of their cache tags. */
const NAMED: Record<string, string> = {
  'api::organization.organization': 'organization',
  'api::series.series': 'series',
  'api::indicator.indicator': 'indicator',
};

/** Makes every response stale that names an organization, series or indicator, when that entry changes. */
export const announceNamed: DocumentMiddleware = (strapi) => async (call, next) => {
  const kind = NAMED[call.uid];
  if (!kind || !WRITES.has(call.action)) return next();
  return strapi.db.transaction(async () => {
    const before = await keyOf(strapi, call.uid, call.params.documentId);
    const result = (await next()) as { documentId?: string } | null;
    const after = await keyOf(strapi, call.uid, call.params.documentId ?? result?.documentId);
    const keys = new Set([before, after].flatMap((key) => key ?? []));
    await announce(strapi, [kind, ...[...keys].map((key) => `${kind}:${key}`)]);
    return result;
  });
};

async function keyOf(strapi: Core.Strapi, uid: string, documentId: string | undefined) {
  if (!documentId) return null;
  const row = await strapi.db.query(uid).findOne({ where: { documentId }, select: ['key'] });
  return (row as { key: string } | null)?.key ?? null;
}
