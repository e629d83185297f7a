import type { Core } from '@strapi/strapi';
import type { Edition } from '../../domain/edition';
import { SEARCH_INDEX, SEARCH_PARTS } from '../../stored/search-table';
import { rowsOf, type Row } from './rows';
import { vectorsOf } from './vector';

type Knex = Core.Strapi['db']['connection'];
type Matching = (query: ReturnType<Knex>) => ReturnType<Knex>;

/** The most rows in one statement. SQLite binds at most 32,766 values, and a row has fifteen. */
const AT_ONCE = 200;

/** Maintains the search rows of current editions. Call it only inside the transaction that changes the edition. */
export const searchTable = (strapi: Core.Strapi) => {
  const isPostgres = strapi.db.dialect.client === 'postgres';
  const within = (work: (trx: Knex) => Promise<void>) =>
    strapi.db.transaction(({ trx }) => work(trx as unknown as Knex));

  /** Replaces the rows of the previous edition with those of this one. */
  async function replace(edition: Edition, number: number): Promise<void> {
    const { documentId, locale } = edition;
    await within(async (trx) => {
      await remove(trx, (parts) => parts.where({ report_id: documentId, language: locale }));
      const rows = rowsOf(edition, number);
      for (let at = 0; at < rows.length; at += AT_ONCE) {
        await insert(trx, rows.slice(at, at + AT_ONCE));
      }
    });
  }

  /** Removes the rows of a report in all other languages. */
  async function keepOnly(reportId: string, languages: string[]): Promise<void> {
    await within((trx) =>
      remove(trx, (parts) => parts.where('report_id', reportId).whereNotIn('language', languages)),
    );
  }

  async function remove(trx: Knex, matching: Matching): Promise<void> {
    if (!isPostgres) {
      const gone = matching(trx(SEARCH_PARTS)).select('id');
      await trx(SEARCH_INDEX).whereIn('rowid', gone).delete();
    }
    await matching(trx(SEARCH_PARTS)).delete();
  }

  async function insert(trx: Knex, rows: Row[]): Promise<void> {
    if (isPostgres) {
      const vector = (text: string) => trx.raw('?::tsvector', [text]);
      const vectors = ({ terms }: Row) => {
        const { tsv, head } = vectorsOf(terms);
        return { tsv: vector(tsv), head: vector(head) };
      };
      await trx(SEARCH_PARTS).insert(rows.map((row) => ({ ...row.stored, ...vectors(row) })));
      return;
    }
    const made = (await trx(SEARCH_PARTS)
      .insert(rows.map(({ stored }) => stored))
      .returning(['id', 'position'])) as { id: number; position: number }[];
    const idAt = new Map(made.map(({ id, position }) => [position, id]));
    await trx(SEARCH_INDEX).insert(
      rows.map(({ stored, terms }) => ({
        ...{ rowid: idAt.get(stored.position), title: terms.title.join(' ') },
        ...{ heading: terms.heading.join(' '), about: terms.about.join(' ') },
        prose: terms.prose.join(' '),
      })),
    );
  }

  return { replace, keepOnly };
};
