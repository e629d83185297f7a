import type { Core } from '@strapi/strapi';
import { changeRow, CHANGES, type Change } from '../stored/change-table';

/** Notes what happened to a language of a report. Call only inside the transaction in which it happens. */
export async function noteChange(strapi: Core.Strapi, change: Change): Promise<void> {
  await strapi.db.transaction(({ trx }) =>
    trx(CHANGES).insert(changeRow(change, new Date().toISOString())),
  );
}
