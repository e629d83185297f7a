import type { Core } from '@strapi/strapi';
import type { Edition } from '../domain/edition';
import { factsOf } from '../domain/facts';
import { PUBLISHED_KEYWORD, PUBLISHED_METRIC, PUBLISHED_QUOTE } from '../stored/fact-tables';
import { metricRow, quoteRow } from './fact-rows';

const TABLES = [PUBLISHED_METRIC, PUBLISHED_QUOTE, PUBLISHED_KEYWORD];

/**
 * Keeps figures, quotes and keywords of current editions in flat tables, so that reading across reports costs the same
 * however many reports there are. Call it only inside the transaction that changes the edition.
 */
export const factTables = (strapi: Core.Strapi) => {
  const rows = (uid: string) => strapi.db.query(uid as never);

  /** Replaces the facts of the previous edition with those of this edition. */
  async function replace(edition: Edition, number: number): Promise<void> {
    const { documentId: reportId, locale: language } = edition;
    await removeWhere({ reportId, language });
    const { metrics, quotes } = factsOf(edition, number);
    await insert(PUBLISHED_METRIC, metrics.map(metricRow));
    await insert(PUBLISHED_QUOTE, quotes.map(quoteRow));
    const keywords = [...new Set(edition.keywords)];
    await insert(
      PUBLISHED_KEYWORD,
      keywords.map((keyword) => ({ reportId, language, keyword })),
    );
  }

  /** Removes a report's facts in every language but these. */
  async function keepOnly(reportId: string, languages: string[]): Promise<void> {
    await removeWhere({ reportId, language: { $notIn: languages } });
  }

  async function removeWhere(where: object): Promise<void> {
    for (const table of TABLES) await rows(table).deleteMany({ where });
  }

  /** Strapi refuses to insert an empty list. */
  async function insert(table: string, data: object[]): Promise<void> {
    if (data.length > 0) await rows(table).createMany({ data: data as never });
  }

  return { replace, keepOnly };
};
