import type { Core } from '@strapi/strapi';
import type { Edition } from '../../domain/edition';
import { SEARCH_INDEX, SEARCH_PARTS } from '../../stored/search-table';
import { rowsOf, type Row } from './rows';
import { vectorOf } from './vector';

type Knex = Core.Strapi['db']['connection'];
type Matching = (query: ReturnType<Knex>) => ReturnType<Knex>;

/** Keeps what can be looked for in current editions. Call only inside the transaction that changes the edition. */
export const searchTable = (strapi: Core.Strapi) => {
  const isPostgres = strapi.db.dialect.client === 'postgres';
  const within = (work: (trx: Knex) => Promise<void>) =>
    strapi.db.transaction(({ trx }) => work(trx as unknown as Knex));

  /** Puts the parts of an edition in the place of those of the one before it. */
  async function replace(edition: Edition, number: number): Promise<void> {
    const { documentId, locale } = edition;
    await within(async (trx) => {
      await remove(trx, (parts) => parts.where({ report_id: documentId, language: locale }));
      for (const row of rowsOf(edition, number)) await insert(trx, row);
    });
  }

  /** Removes the parts of a report in every language but these. */
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

  async function insert(trx: Knex, { stored, terms }: Row): Promise<void> {
    if (isPostgres) {
      const tsv = trx.raw('?::tsvector', [vectorOf(terms)]);
      await trx(SEARCH_PARTS).insert({ ...stored, tsv });
      return;
    }
    const [made] = (await trx(SEARCH_PARTS).insert(stored).returning('id')) as { id: number }[];
    const { title, heading, about, prose } = terms;
    await trx(SEARCH_INDEX).insert({
      ...{ rowid: made!.id, title: title.join(' '), heading: heading.join(' ') },
      ...{ about: about.join(' '), prose: prose.join(' ') },
    });
  }

  return { replace, keepOnly };
};
