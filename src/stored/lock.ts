import type { Core } from '@strapi/strapi';
import { REPORT, WRITES, type DocumentMiddleware } from './documents';

/**
 * Allows one writer at a time for each report, with one transaction around the whole write. Strapi takes no row lock:
 * on PostgreSQL three parallel publishes leave three published rows and orphaned components. The advisory lock is
 * released with the transaction. SQLite has one connection, so the transaction alone is the lock there.
 */
export const lockReport: DocumentMiddleware =
  (strapi) =>
  async ({ uid, action, params: { documentId } }, next) => {
    if (uid !== REPORT || !WRITES.has(action)) return next();
    return documentId
      ? inReport(strapi, documentId, next)
      : strapi.db.transaction(async () => next());
  };

/** Runs some work as the only writer of a report, in one transaction. */
export async function inReport<Result>(
  strapi: Core.Strapi,
  documentId: string,
  work: () => Promise<Result>,
): Promise<Result> {
  return strapi.db.transaction(async () => {
    await advisoryLock(strapi, `${REPORT}:${documentId}`);
    return work();
  });
}

/** Waits until nobody else holds `name`, then holds it until the running transaction ends. */
export async function advisoryLock(strapi: Core.Strapi, name: string): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return;
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [name]);
  });
}
