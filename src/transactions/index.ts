import type { Core } from '@strapi/strapi';
import { takeStray } from './strays';
import { guardAfterCommit } from './after-commit';
import { orderBulkWrites } from './bulk';
import { awaitCommits } from './commit';
import { markErrors, reasonOf } from './trouble';

export { retryWrites } from './documents';
export { guardProcess } from './strays';

/**
 * Makes transactions reliable, Strapi's own included: a write that the database did not commit fails, and callbacks
 * that wait for its commit never run. Called first in `register()`, before anything is written.
 */
export function addTransactions(strapi: Core.Strapi): void {
  markErrors(strapi.db.connection);
  awaitCommits(strapi.db.connection, (error) =>
    strapi.log.error(`Not saved: the database refused to commit (${reasonOf(error)}).`),
  );
  guardAfterCommit(strapi.db, takeStray(strapi));
  orderBulkWrites(strapi);
}
