import type { Core } from '@strapi/strapi';
import { changeRow, CHANGES, type Change } from '../stored/change-table';

/** Records a change to one language of a report. Call it only inside the transaction of that change. */
export async function noteChange(strapi: Core.Strapi, change: Change): Promise<void> {
  await strapi.db.transaction(({ trx }) =>
    trx(CHANGES).insert(changeRow(change, new Date().toISOString())),
  );
}
