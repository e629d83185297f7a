import type { Core } from '@strapi/strapi';
import type { Edition } from '../domain/edition';
import { searchTable } from '../publishing/search/table';
import { EDITION, type EditionRow } from '../stored/edition-row';
import { inReport } from '../stored/lock';
import { SEARCH_INDEX, SEARCH_PARTS } from '../stored/search-table';
import { lacking, leftOver } from './search-lacking';

const COLUMNS = `report_id varchar(255) not null, language varchar(255) not null, number integer not null,
  position integer not null, slug varchar(255) not null, title varchar(255) not null, year integer not null,
  organization_key varchar(255), series_key varchar(255), section_key varchar(255), heading text,
  text text not null, version integer not null`;

const POSTGRES = [
  `create table if not exists ${SEARCH_PARTS} (id bigserial primary key, ${COLUMNS}, tsv tsvector not null)`,
  `create index if not exists ${SEARCH_PARTS}_tsv_ix on ${SEARCH_PARTS} using gin (tsv)`,
];

/** The index stores no text (`content=''`), so that a report is not stored a third time. */
const SQLITE = [
  `create table if not exists ${SEARCH_PARTS} (id integer primary key autoincrement, ${COLUMNS})`,
  `create virtual table if not exists ${SEARCH_INDEX} using fts5
   (title, heading, about, prose, content='', contentless_delete=1, tokenize='ascii')`,
];

/**
 * Creates the search table and writes the editions that it misses: editions older than the table, those of a restored
 * backup, and all of them after a change of the tokens. Strapi leaves tables alone that it does not know.
 */
export async function ensureSearch(strapi: Core.Strapi): Promise<void> {
  const knex = strapi.db.connection;
  const isPostgres = strapi.db.dialect.client === 'postgres';
  for (const statement of isPostgres ? POSTGRES : SQLITE) await knex.raw(statement);
  if (isPostgres) await keepTermsInRow(knex);
  await knex.raw(
    `create index if not exists ${SEARCH_PARTS}_report_ix on ${SEARCH_PARTS} (report_id, language)`,
  );
  for (const { reportId, language } of await lacking(strapi))
    await write(strapi, reportId, language);
  for (const { reportId } of await leftOver(strapi)) await tidy(strapi, reportId);
}

/**
 * PostgreSQL keeps the terms inside the row and uncompressed. Otherwise it would fetch and unpack them for every part
 * that matches, which takes longer than the match itself. A row larger than a page (8 KB) is still split.
 */
const IN_ROW = [
  `alter table ${SEARCH_PARTS} add column if not exists head tsvector`,
  `alter table ${SEARCH_PARTS} alter column tsv set storage external`,
  `alter table ${SEARCH_PARTS} set (toast_tuple_target = 8160)`,
];

/**
 * Adds these settings to a table that is new or of an older version; all its rows are written afterwards. It looks
 * before it alters: ALTER TABLE waits for every reader of the table, backups included, and makes all searches wait.
 */
async function keepTermsInRow(knex: Core.Strapi['db']['connection']): Promise<void> {
  if (await knex.schema.hasColumn(SEARCH_PARTS, 'head')) return;
  for (const statement of IN_ROW) await knex.raw(statement);
}

/** Holds the lock of the report, so that an edition published meanwhile is not overwritten. */
async function write(strapi: Core.Strapi, reportId: string, language: string): Promise<void> {
  await inReport(strapi, reportId, async () => {
    const row: EditionRow | null = await strapi.db
      .query(EDITION)
      .findOne({ where: { reportId, language, current: true } });
    if (row) await searchTable(strapi).replace(JSON.parse(row.body) as Edition, row.number);
  });
}

async function tidy(strapi: Core.Strapi, reportId: string): Promise<void> {
  await inReport(strapi, reportId, async () => {
    const rows: EditionRow[] = await strapi.db
      .query(EDITION)
      .findMany({ where: { reportId, current: true }, select: ['language'] });
    const languages = rows.map(({ language }) => language);
    await searchTable(strapi).keepOnly(reportId, languages);
  });
}
