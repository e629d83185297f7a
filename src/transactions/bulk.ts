import type { Core } from '@strapi/strapi';
import { advisoryLock } from '../stored/lock';
import { REPORT } from '../stored/documents';
import { retried } from './retry';

type Options = Record<string, unknown>;

/** The bulk actions of Strapi's content manager that this file replaces. */
type Manager = {
  delete(id: string, uid: string, options: Options): Promise<unknown>;
  publish(id: string, uid: string, options: Options): Promise<unknown>;
};

/**
 * Makes the content manager publish, withdraw and delete many entries one by one, always in the same order. Strapi
 * starts all of them at once, in the order of selection: two editors block each other, and after one failure the others
 * go on. A bulk action is still all or nothing.
 */
export function orderBulkWrites(strapi: Core.Strapi): void {
  strapi.get('services').extend('plugin::content-manager.document-manager', (given: unknown) => {
    const manager = given as Manager;
    const publishOne = (uid: string, locale: unknown) => (id: string) =>
      manager.publish(id, uid, { locale, populate: {} });
    const unpublishOne = (uid: string, options: Options) => async (documentId: string) => {
      const params = { ...options, documentId, populate: {} };
      return (await documentsOf(strapi, uid).unpublish(params)).entries;
    };
    return {
      ...manager,
      publishMany: async (uid: string, ids: string[], locale: unknown) =>
        countOf(await inOrder(strapi, uid, ids, publishOne(uid, locale))),
      unpublishMany: async (ids: string[], uid: string, options: Options = {}) => ({
        count: countOf(await inOrder(strapi, uid, ids, unpublishOne(uid, options))),
      }),
      deleteMany: async (ids: string[], uid: string, options: Options = {}) => {
        const one = (id: string) => manager.delete(id, uid, options);
        return { count: (await inOrder(strapi, uid, ids, one)).length };
      },
    };
  });
}

/** Runs all or nothing, in one transaction. It locks every report before it writes the first. */
function inOrder(
  strapi: Core.Strapi,
  uid: string,
  ids: string[],
  work: (id: string) => Promise<unknown>,
): Promise<unknown[]> {
  const ordered = [...ids].sort();
  return retried(strapi, () =>
    strapi.db.transaction(async () => {
      if (uid === REPORT) for (const id of ordered) await advisoryLock(strapi, `${REPORT}:${id}`);
      const results: unknown[] = [];
      for (const id of ordered) results.push(await work(id));
      return results;
    }),
  ) as unknown as Promise<unknown[]>;
}

/** Counts as Strapi does: rows. A report has one row for each language. */
const countOf = (results: unknown[]): number => results.flat().filter(Boolean).length;

type Unpublish = (params: Options) => Promise<{ entries: unknown[] }>;

const documentsOf = (strapi: Core.Strapi, uid: string) =>
  strapi.documents(uid as never) as unknown as { unpublish: Unpublish };
