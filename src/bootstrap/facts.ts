import type { Core } from '@strapi/strapi';
import { EDITION, type EditionRow } from '../stored/edition-row';
import { inReport } from '../stored/lock';
import type { Edition } from '../domain/edition';
import { factTables } from '../publishing/facts';

/** Raise this number when the content of the flat tables changes. The next boot then writes them again. */
const VERSION = 2;
const BATCH = 100;

/** Writes the flat tables from the current editions, once for each `VERSION`. */
export async function ensureFacts(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'zongshu', key: 'facts' });
  if ((await store.get({})) === VERSION) return;
  for (let last = 0, batch = await after(strapi, last); batch.length > 0;) {
    for (const { reportId, language } of batch) await rewrite(strapi, reportId, language);
    last = batch.at(-1)?.id ?? last;
    batch = await after(strapi, last);
  }
  await store.set({ value: VERSION });
}

type Current = EditionRow & { id: number };

function after(strapi: Core.Strapi, id: number): Promise<Current[]> {
  return strapi.db.query(EDITION).findMany({
    where: { current: true, id: { $gt: id } },
    select: ['id', 'reportId', 'language'],
    orderBy: { id: 'asc' },
    limit: BATCH,
  });
}

/** Takes the lock of the report, so that it does not overwrite an edition that is published meanwhile. */
async function rewrite(strapi: Core.Strapi, reportId: string, language: string): Promise<void> {
  await inReport(strapi, reportId, async () => {
    const row: EditionRow | null = await strapi.db
      .query(EDITION)
      .findOne({ where: { reportId, language, current: true } });
    if (!row) return;
    await factTables(strapi).replace(JSON.parse(row.body) as Edition, row.number);
  });
}
