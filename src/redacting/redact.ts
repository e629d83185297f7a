import type { Core } from '@strapi/strapi';
import { tagsOf } from '../delivery/tags';
import { announce } from '../delivery/announce';
import { redactedText, says, type Redaction } from '../domain/years/redact-text';
import { forgetRevisions } from '../versions/forget';
import { contentOf, populateOf } from '../versions/shape';
import { REPORT } from '../stored/documents';
import { searchTable } from '../publishing/search/table';
import { CHANGES } from '../stored/change-table';
import { tellWebhooks } from '../webhooks/events';
import { editionsWith, redactEditions, type Reason, type RedactedEdition } from './editions';
import { changesIn, type Change } from './plan';

/** The words and pictures to remove. */
export interface Asked extends Redaction {
  /** Addresses of pictures. */
  pictures: readonly string[];
  isDry: boolean;
}

type File = { id: number; name: string; url: string };

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

/** Updates the search table, which is a copy of the editions, and the list of changes, which has their titles. */
async function forgetSearched(strapi: Core.Strapi, editions: RedactedEdition[]): Promise<void> {
  for (const { row, edition } of editions) {
    const { reportId, language, number } = row;
    if (row.current) await searchTable(strapi).replace(edition, number);
    await strapi.db.transaction(({ trx }) =>
      trx(CHANGES)
        .where({ report_id: reportId, language, number })
        .update({ title: edition.title }),
    );
  }
}

/**
 * Returns the files of the named pictures, and the imported source documents of reports that contain a redacted word.
 */
async function filesOf(
  strapi: Core.Strapi,
  redaction: Redaction,
  pictures: ReadonlySet<string>,
  editions: RedactedEdition[],
): Promise<File[]> {
  const named: File[] = await strapi.db
    .query('plugin::upload.file')
    .findMany({ where: { url: { $in: [...pictures] } }, select: ['id', 'name', 'url'] });
  const reports = new Set(editions.map(({ row }) => row.reportId));
  const rows = await strapi.db
    .query(REPORT)
    .findMany({ where: { sourceFile: { id: { $notNull: true } } }, populate: sourced(strapi) });
  const sources = (rows as unknown as Sourced[]).flatMap(({ sourceFile, ...entry }) => {
    const content = JSON.stringify(contentOf(strapi, REPORT, entry));
    const isAffected = reports.has(entry.documentId) || says(content, redaction);
    return isAffected && redaction.words.length > 0 ? [sourceFile] : [];
  });
  return [...new Map([...named, ...sources].map((file) => [file.id, file])).values()];
}

type Sourced = { documentId: string; sourceFile: File } & Record<string, unknown>;

const sourced = (strapi: Core.Strapi) => ({
  ...populateOf(strapi, REPORT),
  sourceFile: { select: ['id', 'name', 'url'] },
});

/**
 * Overwrites deleted data, which a SQLite file and its journal still hold in their free pages. PostgreSQL frees it at
 * its next vacuum (docs/operating.md).
 */
async function forgetBytes(strapi: Core.Strapi): Promise<void> {
  if (strapi.db.dialect.client !== 'sqlite') return;
  await strapi.db.connection.raw('vacuum');
  await strapi.db.connection.raw('pragma wal_checkpoint(truncate)');
}

/** Counts the rows of each table. */
const counted = (changes: readonly Change[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { table } of changes) counts[table] = (counts[table] ?? 0) + 1;
  return counts;
};
