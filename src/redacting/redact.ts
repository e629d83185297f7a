import type { Core } from '@strapi/strapi';
import { announce } from '../delivery/announce';
import { tagsOf } from '../delivery/tags';
import { redactedText, says } from '../domain/years/redact-text';
import { forgetRevisions } from '../versions/forget';
import { tellWebhooks } from '../webhooks/events';
import { editionsWith, redactEditions, type Reason, type RedactedEdition } from './editions';
import { filesOf, type Asked, type File } from './files';
import { changesIn, type Change } from './plan';
import { forgetBytes, forgetSearched } from './traces';

/**
 * Removes words and pictures from everything: all editions, drafts, revisions, translations, fact tables, files and
 * caches. It changes everything or nothing; with `isDry` it only returns what would change.
 */
export async function redactAll(strapi: Core.Strapi, asked: Asked, reason: Reason) {
  const pictures = new Set(asked.pictures);
  const { editions, changes, files } = await strapi.db.transaction(async () => {
    const found = await editionsWith(strapi, asked, pictures);
    const gone = await filesOf(strapi, asked, pictures, found);
    const rows = await changesIn(strapi, asked);
    if (!asked.isDry)
      await forgetRevisions(strapi, (content) => says(JSON.stringify(content), asked));
    if (!asked.isDry) await apply(strapi, found, rows, gone, reason);
    return { editions: found, changes: rows, files: gone };
  });
  if (!asked.isDry) await forgetBytes(strapi);
  return {
    editions: editions.map(({ row: { reportId, language, number, title } }) => ({
      ...{ documentId: reportId, locale: language, number },
      title: redactedText(title, asked),
    })),
    rows: counted(changes),
    files: files.map(({ name }) => name),
  };
}

async function apply(
  strapi: Core.Strapi,
  editions: RedactedEdition[],
  changes: Change[],
  files: File[],
  reason: Reason,
): Promise<void> {
  await redactEditions(strapi, editions, reason);
  await forgetSearched(strapi, editions);
  await strapi.db.transaction(async ({ trx }) => {
    for (const { table, id, set } of changes) await trx(table).where({ id }).update(set);
    for (const { url } of files) await trx('published_pictures').where({ address: url }).delete();
  });
  const upload = strapi.plugin('upload').service('upload') as {
    remove(file: object): Promise<void>;
  };
  for (const { id } of files) {
    const file = await strapi.db.query('plugin::upload.file').findOne({ where: { id } });
    if (file) await upload.remove(file);
  }
  await announce(strapi, [
    'reports',
    ...new Set(editions.flatMap(({ row }) => tagsOf(row.reportId))),
  ]);
  for (const { row } of editions)
    if (row.current) await tellWebhooks(strapi, 'report.published', row);
}

/** Counts the rows of each table. */
const counted = (changes: readonly Change[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { table } of changes) counts[table] = (counts[table] ?? 0) + 1;
  return counts;
};
