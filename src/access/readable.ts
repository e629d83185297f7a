import type { Core } from '@strapi/strapi';
import { REPORT } from '../stored/documents';
import type { Context } from '../http/context';
import { permissionsOf } from './permissions';
import { sessionIn } from './session';

/**
 * Returns a function that tells whether the caller may read a report in at least one language. It is meant for long
 * lists: it asks the database once. An API token may read all.
 */
export async function readableReports(
  strapi: Core.Strapi,
  ctx: Context,
  documentIds: readonly string[],
): Promise<(documentId: string) => boolean> {
  const session = sessionIn(ctx);
  if (!session) return () => true;
  const permissions = permissionsOf(strapi, session, REPORT);
  const rows = await permissions.rows('read', { documentId: { $in: [...new Set(documentIds)] } });
  const readable = new Set(
    rows.filter((row) => permissions.may('read', row)).map(({ documentId }) => documentId),
  );
  return (documentId) => readable.has(documentId);
}
