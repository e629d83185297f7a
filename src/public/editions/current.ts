import type { Languages } from '../../http/languages';
import { keyNamed } from '../keyed';
import { currentEditions } from './list';
import type { Knex, Query } from './knex';
import { NEWEST_FIRST } from '../series/rows';

/**
 * A row of a report's editions: a current one, a first one, or one with a correction. Together they hold all that a
 * response needs.
 */
export type ReportRow = {
  reportId: string;
  language: string;
  number: number;
  current: boolean | number;
  slug: string;
  createdAt: string | number | Date;
  /** Only set for the languages that were asked for. */
  body: string | null;
  correction: string | null;
  redactedAt: string | null;
  redactionReason: string | null;
  /** As JSON. */
  changed: string;
};

/** Returns when and why something was removed from an edition, or null. */
export const redactionOf = ({
  redactedAt,
  redactionReason,
}: Pick<ReportRow, 'redactedAt' | 'redactionReason'>) =>
  redactedAt ? { date: redactedAt, reason: redactionReason ?? '' } : null;

/** Returns a subquery for the report that a slug or documentId names. Former slugs count too. */
export const reportNamed = (knex: Knex, slugOrId: string): Query =>
  knex('editions')
    .where('slug', slugOrId)
    .orWhere('report_id', slugOrId)
    .orderBy([
      { column: 'current', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(1)
    .select('report_id');

/** Returns a subquery for the newest report of the series that a key or documentId names. */
export const latestOfSeries = (
  knex: Knex,
  keyOrId: string,
  { locale, fallback }: Languages,
): Query =>
  currentEditions(knex, locale, fallback)
    .where('e.series_key', keyNamed(knex, 'series', keyOrId))
    .orderByRaw(NEWEST_FIRST)
    .limit(1)
    .select('e.report_id');

/**
 * Reads the rows of a report in one query: the current edition in every language, the first edition in every language,
 * and the corrections in the languages that are asked for.
 * @param named a subquery that returns the documentId of the report
 * @param languages the languages whose bodies are needed
 */
export function rowsOfReport(knex: Knex, named: Query, languages: string[]): Promise<ReportRow[]> {
  const asked = languages.map(() => '?').join(', ');
  return knex('editions')
    .where('report_id', named)
    .where((either) =>
      either
        .where('current', true)
        .orWhere('number', 1)
        .orWhere((corrected) =>
          corrected.whereNotNull('correction').whereIn('language', languages),
        ),
    )
    .select({
      reportId: 'report_id',
      language: 'language',
      number: 'number',
      current: 'current',
      slug: 'slug',
      createdAt: 'created_at',
      ...{ correction: 'correction', changed: 'changed' },
      ...{ redactedAt: 'redacted_at', redactionReason: 'redaction_reason' },
      body: knex.raw(`case when current and language in (${asked}) then body end`, languages),
    }) as unknown as Promise<ReportRow[]>;
}
